package org.twocounts.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, page by page, without the blanks between them. */
final class PdfText {
  private PdfText() {}

  static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page : IntStream.rangeClosed(1, document.getNumberOfPages()).toArray()) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(plain(stripper.getText(document)));
      }
    }
    return pages;
  }

  static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }
}
