package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.spec.Axis;
import org.twocounts.chart.spec.Axis.Tick;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Description;
import org.twocounts.chart.spec.KeyEntry;
import org.twocounts.chart.spec.Layer.Box;
import org.twocounts.chart.spec.Layer.Boxes;
import org.twocounts.chart.spec.Layer.Emphasis;
import org.twocounts.chart.spec.Layout;
import org.twocounts.chart.spec.Panel;
import org.twocounts.chart.spec.Words;
import org.twocounts.chart.spec.XyPlot;
import org.twocounts.chart.theme.Hue;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;
import org.twocounts.figure.Figure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page of one bar, read back as a document. */
class HtmlFormatTest {
  private record Row(String state, OptionalDouble share, boolean split) {}

  private static final String TITLE = "One & only bar < 2";

  private final Element page = parsed(html(TITLE));

  @Test
  void the_picture_stands_in_the_page_with_its_role_and_description() {
    Element svg = first("svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("desc").getLength()).isEqualTo(1);
    assertThat(first("h1").getTextContent()).isEqualTo(TITLE);
    assertThat(page.getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void nothing_is_loaded_from_elsewhere() {
    String text = new String(html(TITLE), StandardCharsets.UTF_8);
    assertThat(text).contains("default-src 'none'").doesNotContain("<script", "<img", "src=\"http");
  }

  @Test
  void the_description_has_every_part_under_a_heading() {
    assertThat(texts("h3"))
        .containsExactly(
            "What is shown",
            "The finding",
            "The range",
            "Exceptions and details",
            "How to read it",
            "Whose figures");
    assertThat(texts("li"))
        .contains("Hatched area: the bar.", "The plot: across columns one; upward from 0 to 2.");
    assertThat(page.getTextContent())
        .contains("It is 1 high.", "Except on Sundays.", "Source: nobody.");
  }

  @Test
  void the_table_has_a_caption_and_a_header_for_every_column_and_row() {
    assertThat(texts("caption")).containsExactly("Bars");
    List<String> columns = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (Element header : elements("th")) {
      (header.getAttribute("scope").equals("col") ? columns : rows).add(header.getTextContent());
    }
    assertThat(columns).containsExactly("Year", "State", "Share, percent", "Split");
    assertThat(rows).containsExactly("NY", "<VA>");
    assertThat(texts("td")).containsExactly("1789", "−12.35", "yes", "1789", "n/a", "no");
  }

  @Test
  void without_a_title_the_page_is_headed_by_the_subtitle() {
    Element untitled = parsed(html(null));
    assertThat(untitled.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("Bars");
    assertThat(untitled.getTextContent()).doesNotContain("The finding");
  }

  @Test
  void the_same_drawing_gives_the_same_bytes() {
    assertThat(html(TITLE)).isEqualTo(html(TITLE));
  }

  private static byte[] html(String title) {
    Look look = new Look(Theme.light(), Preset.WEB.canvas(), Preset.WEB.sizes(), "credit");
    return new Drawing(spec(Optional.ofNullable(title)), look, Lettering.OUTLINED).html().content();
  }

  private static ChartSpec spec(Optional<String> title) {
    Ink ink = Ink.of(Hue.DEMOCRATIC).textured(org.twocounts.chart.theme.Texture.HATCHED);
    Axis x = Axis.of(0, 2, List.of(new Tick(1, "one")));
    Axis y = Axis.of(0, 2, List.of(new Tick(0, "0"), new Tick(2, "2"))).withGrid();
    Box bar = Box.bar(1, 1, 1, ink, Emphasis.NONE);
    return new ChartSpec(
        "one-bar",
        new Words(title, "Bars", "nobody", List.of("A note")),
        List.of(KeyEntry.area(ink, "the bar")),
        Layout.single(0.5, 1),
        List.of(Panel.of("", new XyPlot(x, y, List.of(new Boxes("b", List.of(bar))), List.of()))),
        new Description("A bar", "It is 1 high", List.of("Except on Sundays")),
        DataTable.of(
            List.of(
                new Row("NY", OptionalDouble.of(-12.3456), true),
                new Row("<VA>", OptionalDouble.empty(), false)),
            List.of(
                Figure.year("year", "Year.", r -> 1789),
                Figure.text("state", "State.", Row::state),
                Figure.optionalPercent("share", "Share.", Row::share),
                Figure.flag("split", "Split.", Row::split))));
  }

  private Element first(String name) {
    return (Element) page.getElementsByTagName(name).item(0);
  }

  private List<Element> elements(String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = page.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private List<String> texts(String name) {
    return elements(name).stream().map(Element::getTextContent).toList();
  }

  private static Element parsed(byte[] html) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      Document document = builder.parse(new ByteArrayInputStream(html));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(new String(html, StandardCharsets.UTF_8), e);
    }
  }
}
