package org.twocounts.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.ChartRequest;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.ClaimChecker;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.SheetMaker;
import org.twocounts.data.RecordReader;
import org.twocounts.model.ElectionRecord;
import org.twocounts.publish.template.page.JteImageGenerated;
import org.w3c.dom.Document;

/** A record whose names hold markup: on every page they are words. */
class HostileNamesTest {
  private static final String NAME = "</p><script>alert('1')</script>\"&amp; Trump";
  private static final ElectionRecord RECORD = read();
  private static final SheetOrigin ORIGIN =
      new SheetOrigin(RECORD.release(), Optional.of("<script>edited</script>"));
  private static final SheetPictures PICTURES = new SheetPictures(ChartRequest.of(RECORD));

  @Test
  void a_page_of_claims_shows_the_name_as_it_stands() {
    CheckedPack checked =
        new ClaimChecker(RECORD).check(BuiltInPacks.find("article-2018").orElseThrow());
    String html = ClaimHtml.of(List.of(checked), new Pictures(ChartRequest.of(RECORD)));
    assertThat(html)
        .contains("<td>&lt;/p&gt;&lt;script&gt;alert('1')&lt;/script&gt;\"&amp;amp; Trump</td>")
        .doesNotContain("<script", NAME);
  }

  @Test
  void a_worksheet_and_its_key_show_the_name_as_it_stands() throws Exception {
    Sheet sheet = sheet(Topic.SPLITS);
    for (String html :
        List.of(ExerciseHtml.sheet(sheet, ORIGIN, PICTURES), ExerciseHtml.key(sheet, ORIGIN))) {
      assertThat(html).doesNotContain("<script", NAME);
      assertThat(words(html)).contains(NAME, "(<script>edited</script>)");
    }
  }

  @Test
  void the_alternative_text_of_a_picture_shows_the_name_as_it_stands() throws Exception {
    Picture picture = new Picture("data:image/png;base64,AA==", NAME + " won");
    String html = HtmlDocument.of("t", out -> JteImageGenerated.render(out, null, picture));
    assertThat(html).doesNotContain("<script", "alt=\"</p>");
    assertThat(
            xml(html)
                .getElementsByTagName("img")
                .item(0)
                .getAttributes()
                .getNamedItem("alt")
                .getNodeValue())
        .isEqualTo(NAME + " won");
  }

  @Test
  void a_worksheet_in_print_shows_the_name_as_it_stands() throws IOException {
    byte[] pdf = ExercisePdf.sheet(sheet(Topic.SPLITS), ORIGIN, PICTURES, Paper.LETTER);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      assertThat(text).contains(NAME.replace(" ", ""));
    }
  }

  /** The first one that asks about the name. */
  private static Sheet sheet(Topic topic) {
    SheetMaker maker = new SheetMaker(RECORD);
    return LongStream.rangeClosed(1, 50)
        .mapToObj(seed -> maker.make(topic, Level.HIGH_SCHOOL, 8, seed))
        .filter(s -> s.exercises().stream().anyMatch(e -> e.question().contains(NAME)))
        .findFirst()
        .orElseThrow();
  }

  private static String words(String html) throws Exception {
    return xml(html).getElementsByTagName("body").item(0).getTextContent();
  }

  /** The body of a page, which is XML; the head of a page of HTML is not. */
  private static Document xml(String html) throws Exception {
    String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(body.getBytes(UTF_8)));
  }

  private static ElectionRecord read() {
    try {
      String json = Files.readString(Path.of("elections.json"));
      String name = NAME.replace("\"", "\\\"");
      return RecordReader.read(
          "elections.json", json.replace("Donald Trump", name).getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
