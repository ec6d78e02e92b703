package org.twocounts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.Document;
import org.twocounts.analysis.TheRecord;
import org.twocounts.chart.catalogue.ChartCatalogue;

/** The page on charts says of every chart what the chart says of itself. */
@Tag(Document.TAG)
class ChartsPageTest {
  private static final Path PAGE = Path.of("docs/charts.md");
  private static final String SECTION = "### `";

  static Stream<Chart> charts() {
    return ChartCatalogue.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void the_page_has_the_question_and_the_finding_of_every_chart(Chart chart) throws IOException {
    String title =
        chart.describe(ChartRequest.of(TheRecord.released())).words().title().orElseThrow();
    String head = SECTION + chart.id() + "`";
    Document page = Document.of(PAGE.toString());
    page.hasLine(head, "- *Question:*", "- *Question:* " + chart.question());
    page.hasLine(head, "- *Finding:*", "- *Finding:* " + title + ".");
    assertThat(section(chart.id()))
        .as(
            "%s says below %s how to read it, in a paragraph of more than 100 characters",
            PAGE, head)
        .anyMatch(l -> l.length() > 100);
  }

  @Test
  void sections_stand_under_their_topics_in_the_order_of_the_catalogue() throws IOException {
    List<String> expected = new ArrayList<>();
    Chart.Topic topic = null;
    for (Chart chart : ChartCatalogue.all()) {
      if (chart.topic() != topic) {
        topic = chart.topic();
        expected.add("## " + topic.title());
      }
      expected.add(SECTION + chart.id() + "`");
    }
    List<String> topics = Stream.of(Chart.Topic.values()).map(t -> "## " + t.title()).toList();
    assertThat(lines().stream().filter(l -> l.startsWith(SECTION) || topics.contains(l)).toList())
        .as("the sections of %s, in the order of ChartCatalogue", PAGE)
        .isEqualTo(expected);
  }

  private static List<String> section(String id) throws IOException {
    List<String> section = new ArrayList<>();
    boolean inside = false;
    for (String line : lines()) {
      inside = line.startsWith("#") ? line.equals(SECTION + id + "`") : inside;
      if (inside) {
        section.add(line);
      }
    }
    return section;
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(PAGE, StandardCharsets.UTF_8);
  }
}
