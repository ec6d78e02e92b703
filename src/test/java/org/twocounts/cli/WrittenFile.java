package org.twocounts.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a file that the program wrote can be read by whoever reads its kind. */
final class WrittenFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WrittenFile() {}

  /**
   * Reads a file, by the end of its name.
   *
   * @throws AssertionError if it is empty or broken
   */
  static void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] content = Files.readAllBytes(file);
    try {
      if (content.length == 0 || !isReadable(name.substring(name.lastIndexOf('.') + 1), content)) {
        throw new AssertionError(name + " is not whole");
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(name + " is not whole: " + e.getMessage(), e);
    }
  }

  private static boolean isReadable(String ending, byte[] content)
      throws IOException, SAXException, ParserConfigurationException {
    return switch (ending) {
      case "svg" -> {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        yield builder.parse(new ByteArrayInputStream(content)).getDocumentElement() != null;
      }
      case "png" -> ImageIO.read(new ByteArrayInputStream(content)) != null;
      case "pdf" -> {
        try (PDDocument document = Loader.loadPDF(content)) {
          yield document.getNumberOfPages() > 0;
        }
      }
      case "json" -> JSON.readTree(content) != null;
      default -> true;
    };
  }
}
