package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.PointLabel;
import org.twocounts.chart.spec.PointLabel.Side;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.chart.theme.ThemeFile;
import org.twocounts.figure.Figure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A chart of one bar in every format. */
class FormatsTest {
  private static final String TITLE = "One & only bar < 2";

  @Test
  void png_has_the_size_of_the_preset_and_its_resolution_and_is_not_blank() throws IOException {
    byte[] png = drawing(Preset.PRINT_SINGLE, Lettering.OUTLINED).png().content();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1016);
    ByteBuffer resolution = ByteBuffer.wrap(png, indexOf(png, "pHYs") + 4, 9);
    assertThat(resolution.getInt()).isEqualTo(11811);
    assertThat(resolution.getInt()).isEqualTo(11811);
    assertThat(resolution.get()).isEqualTo((byte) 1);
    TreeSet<Integer> colours = new TreeSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    assertThat(colours).contains(0xffffff, 0x336abd);
  }

  @Test
  void svg_says_what_it_is_to_those_who_do_not_see_it() throws Exception {
    Element root = parsed(drawing(Preset.WEB, Lettering.OUTLINED).svg().content());
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("lang")).isEqualTo("en");
    assertThat(root.getAttribute("viewBox")).startsWith("0 0 1200 ");
    assertThat(text(root, "title")).isEqualTo(TITLE);
    assertThat(text(root, "desc")).isEqualTo("A bar. " + TITLE + ". It is 1 high.");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("chart-title chart-description");
    assertThat(root.getElementsByTagName("title").item(0).getParentNode()).isSameAs(root);
  }

  @ParameterizedTest
  @CsvSource({"png, image/png", "gif, image/gif", "jpg, image/jpeg"})
  void svg_holds_the_file_of_a_logo_as_it_is(String format, String type, @TempDir Path folder)
      throws Exception {
    Path logo = folder.resolve("logo." + format);
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format, logo.toFile());
    Path style = Files.writeString(folder.resolve("h.json"), "{\"logo\":\"logo." + format + "\"}");
    Look look = new Look(ThemeFile.read(style), Preset.WEB.canvas(), Preset.WEB.sizes(), "credit");
    Drawing drawing = new Drawing(spec(), look, Lettering.OUTLINED);
    Element image = (Element) parsed(drawing.svg().content()).getElementsByTagName("image").item(0);
    String start = "data:" + type + ";base64,";
    assertThat(image.getAttribute("xlink:href")).startsWith(start);
    assertThat(
            Base64.getDecoder().decode(image.getAttribute("xlink:href").substring(start.length())))
        .isEqualTo(Files.readAllBytes(logo));
    assertThat(Double.parseDouble(image.getAttribute("width")))
        .isCloseTo(
            2 * Double.parseDouble(image.getAttribute("height")),
            org.assertj.core.api.Assertions.within(0.02));
    assertThat(drawing.svg().content()).isEqualTo(drawing.svg().content());
    assertThat(drawing.pdf().content()).isEqualTo(drawing.pdf().content()).isNotEmpty();
    assertThat(drawing.png().content()).isNotEmpty();
    assertThat(new String(drawing.html().content(), StandardCharsets.UTF_8)).contains(start);
  }

  @Test
  void outlined_svg_needs_no_font() throws Exception {
    Element root = parsed(drawing(Preset.WEB, Lettering.OUTLINED).svg().content());
    assertThat(root.getElementsByTagName("text").getLength()).isZero();
    assertThat(root.getElementsByTagName("use").getLength()).isPositive();
    assertThat(root.getElementsByTagName("style").getLength()).isZero();
  }

  @Test
  void svg_with_text_carries_the_letters_of_every_family_it_names() throws Exception {
    Element root = parsed(drawing(Preset.WEB, Lettering.TEXT).svg().content());
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < root.getElementsByTagName("text").getLength(); i++) {
      texts.add(root.getElementsByTagName("text").item(i).getTextContent());
    }
    assertThat(texts).contains(TITLE, "value 1", "Source: nobody");
    String style = text(root, "style");
    assertThat(style)
        .contains("@font-face{font-family:'Roboto';src:url(data:font/ttf;base64,")
        .contains("@font-face{font-family:'Roboto Medium';src:url(data:font/ttf;base64,");
  }

  @Test
  void print_svg_is_measured_in_millimetres() throws Exception {
    Element root = parsed(drawing(Preset.PRINT_DOUBLE, Lettering.OUTLINED).svg().content());
    assertThat(root.getAttribute("width")).isEqualTo("178.00mm");
  }

  @Test
  void pdf_has_selectable_text_embedded_fonts_title_and_language() throws IOException {
    byte[] pdf = drawing(Preset.PRINT_DOUBLE, Lettering.OUTLINED).pdf().content();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(TITLE);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(new PDFTextStripper().getText(document)).contains(TITLE, "value 1", "nobody");
      assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(504.57f, within(0.01f));
      List<PDFont> fonts = fonts(document.getPage(0).getResources());
      assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void the_same_drawing_gives_the_same_bytes() {
    for (Lettering lettering : Lettering.values()) {
      assertThat(drawing(Preset.WEB, lettering).svg().content())
          .isEqualTo(drawing(Preset.WEB, lettering).svg().content());
    }
    Drawing drawing = drawing(Preset.PRINT_SINGLE, Lettering.OUTLINED);
    assertThat(drawing.pdf().content()).isEqualTo(drawing.pdf().content());
    assertThat(drawing.png().content()).isEqualTo(drawing.png().content());
  }

  private static org.assertj.core.data.Offset<Float> within(float value) {
    return org.assertj.core.api.Assertions.within(value);
  }

  private static Drawing drawing(Preset preset, Lettering lettering) {
    Look look = new Look(Theme.light(), preset.canvas(), preset.sizes(), "credit");
    return new Drawing(spec(), look, lettering);
  }

  private static ChartSpec spec() {
    Axis x = Axis.of(0, 2, List.of(new Tick(1, "one")));
    Axis y = Axis.of(0, 2, List.of(new Tick(0, "0"), new Tick(2, "2"))).withGrid();
    Box bar = Box.bar(1, 1, 1, Ink.of(Hue.DEMOCRATIC), Emphasis.NONE);
    PointLabel label = PointLabel.value(1, 1, List.of("value 1"), Side.ABOVE);
    return new ChartSpec(
        "one-bar",
        new Words(Optional.of(TITLE), "Bars", "nobody", List.of()),
        List.of(),
        Layout.single(0.5, 1),
        List.of(
            Panel.of(
                "", new XyPlot(x, y, List.of(new Boxes("bars", List.of(bar))), List.of(label)))),
        new Description("A bar", "It is 1 high", List.of()),
        DataTable.of(List.of(1), List.of(Figure.count("bar", "bars", "Bar.", n -> n))));
  }

  private static List<PDFont> fonts(PDResources resources) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form) {
        fonts.addAll(fonts(form.getResources()));
      }
    }
    return fonts;
  }

  private static Element parsed(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(false);
    try (ByteArrayInputStream in = new ByteArrayInputStream(svg)) {
      Document document = factory.newDocumentBuilder().parse(in);
      return document.getDocumentElement();
    } catch (SAXException e) {
      throw new AssertionError(new String(svg, StandardCharsets.UTF_8), e);
    }
  }

  private static String text(Element root, String name) {
    return root.getElementsByTagName(name).item(0).getTextContent();
  }

  private static int indexOf(byte[] bytes, String chunk) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(chunk);
  }
}
