package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.ChartFiles;
import org.twocounts.chart.ChartFormat;
import org.twocounts.chart.ChartRequest;
import org.twocounts.chart.DrawingOptions;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.theme.Typefaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The fonts inside an SVG with text, read back as a browser reads them. */
class SvgFontsTest {
  /**
   * What a browser asks of a font before it uses it: OpenType specification 1.9, required tables;
   * and what the sanitizer of Chromium and Firefox refuses where letters were cut out.
   */
  private static final Set<String> REQUIRED =
      Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private static final Set<String> REFERRING_TO_CUT_LETTERS =
      Set.of("GDEF", "GPOS", "GSUB", "kern", "hdmx", "LTSH", "VDMX");

  private static final Pattern FACE =
      Pattern.compile(
          "@font-face\\{font-family:'([^']*)';src:url\\(data:font/ttf;base64,([^)]*)\\)");

  @ParameterizedTest
  @ValueSource(strings = {"bias", "map", "paradoxes", "turnout"})
  void every_text_is_in_an_embedded_font_with_all_its_letters(String chart) throws Exception {
    Document svg = svg(chart);
    Map<String, byte[]> fonts = fonts(svg);
    NodeList texts = svg.getElementsByTagName("text");
    assertThat(texts.getLength()).isPositive();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      byte[] font = fonts.get(family(text));
      assertThat(font).as(family(text)).isNotNull();
      assertThat(read(font).canDisplayUpTo(text.getTextContent()))
          .as(text.getTextContent())
          .isNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bias", "map"})
  void each_font_has_the_tables_that_browsers_ask_for_and_none_that_they_refuse(String chart)
      throws Exception {
    for (byte[] font : fonts(svg(chart)).values()) {
      assertThat(tables(font))
          .containsAll(REQUIRED)
          .doesNotContainAnyElementsOf(REFERRING_TO_CUT_LETTERS);
    }
  }

  @Test
  void letters_are_as_wide_as_in_the_whole_font() throws Exception {
    String sample = "Since 1856";
    Map<String, byte[]> fonts = fonts(svg("bias"));
    Font whole = Typefaces.bundled().bold().at(100);
    Font cut = read(fonts.get(Typefaces.bundled().bold().family())).deriveFont(100f);
    assertThat(cut.getStringBounds(sample, Typefaces.MEASURE).getWidth())
        .isEqualTo(whole.getStringBounds(sample, Typefaces.MEASURE).getWidth());
  }

  @Test
  void only_the_letters_used_are_embedded() throws Exception {
    byte[] font = fonts(svg("bias")).get(Typefaces.bundled().regular().family());
    assertThat(read(font).canDisplay('Ж')).isFalse();
    assertThat(font.length).isLessThan(30_000);
  }

  private static Document svg(String chart) throws Exception {
    byte[] svg =
        new ChartFiles(DrawingOptions.standard().withLettering(Lettering.TEXT))
            .draw(
                ChartCatalogue.find(chart).orElseThrow(),
                ChartRequest.of(TheRecord.record()),
                ChartFormat.SVG);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static Map<String, byte[]> fonts(Document svg) {
    Map<String, byte[]> fonts = new LinkedHashMap<>();
    Matcher face = FACE.matcher(svg.getElementsByTagName("style").item(0).getTextContent());
    while (face.find()) {
      fonts.put(face.group(1), Base64.getDecoder().decode(face.group(2)));
    }
    assertThat(fonts).hasSize(2);
    return fonts;
  }

  private static String family(Element text) {
    Element at = text;
    while (!at.hasAttribute("font-family")) {
      at = (Element) at.getParentNode();
    }
    return at.getAttribute("font-family").replaceAll(",.*", "").replace("'", "");
  }

  private static Font read(byte[] font) throws Exception {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
  }

  private static Set<String> tables(byte[] font) {
    ByteBuffer in = ByteBuffer.wrap(font);
    assertThat(in.getInt()).as("version of an outline font").isEqualTo(0x00010000);
    int count = in.getShort();
    Set<String> tables = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      in.position(12 + 16 * i);
      in.get(tag);
      tables.add(new String(tag, StandardCharsets.US_ASCII));
    }
    return tables;
  }
}
