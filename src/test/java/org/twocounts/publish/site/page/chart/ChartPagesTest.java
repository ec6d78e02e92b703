package org.twocounts.publish.site.page.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twocounts.WholeGallery;
import org.twocounts.chart.ChartFiles;
import org.twocounts.chart.ChartFormat;
import org.twocounts.chart.DrawingOptions;
import org.twocounts.data.CutRecord;
import org.twocounts.publish.site.BrokenLinks;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.Sites;
import org.twocounts.publish.site.material.SiteChart;
import org.twocounts.publish.site.material.SiteCharts;
import org.twocounts.publish.site.material.SiteClaims;
import org.twocounts.publish.site.material.SiteSheets;

/** Charts drawn from the record of one election. */
@WholeGallery
class ChartPagesTest {
  private static final String BASE = "https://example.org/x/";
  private static final SiteRequest BARE =
      Sites.request(CutRecord.ofYear(1876).read(), Optional.of(BASE));
  private static SiteCharts drawn;
  private static Map<String, String> made;

  @TempDir private Path folder;

  /** Not while the class is made: charts are drawn in threads that would wait for it. */
  @BeforeAll
  static void draw() {
    drawn = SiteCharts.draw(BARE.charting(), SiteCharts.Draw.PICTURES_AND_CARDS, () -> {});
    made = Sites.of(BARE.with(SiteClaims.NONE, drawn, SiteSheets.NONE));
  }

  @Test
  void every_chart_that_the_record_has_is_in_the_gallery_and_has_a_page() {
    assertThat(drawn.all()).isNotEmpty();
    for (SiteChart chart : drawn.all()) {
      assertThat(made.get(chart.path())).contains("<h1>", "<img class=\"chart\"");
      assertThat(made.get("charts.html")).contains("href=\"" + chart.path() + "\"");
    }
    assertThat(BrokenLinks.in(made)).isEmpty();
  }

  @Test
  void a_chart_that_the_record_lacks_is_left_out_without_a_trace() {
    assertThat(drawn.find("map-swing")).isEmpty();
    assertThat(made.get("charts.html")).doesNotContain("map-swing");
  }

  @Test
  void the_files_are_those_of_the_command() {
    SiteChart map = drawn.find("map").orElseThrow();
    DrawingOptions options =
        DrawingOptions.standard()
            .withFormats(Arrays.asList(ChartFormat.SVG, ChartFormat.PNG, ChartFormat.PDF));
    new ChartFiles(options)
        .draw(map.chart(), BARE.charting(), folder)
        .contents()
        .forEach(
            (path, content) ->
                assertThat(map.files().get("charts/" + path.getFileName())).isEqualTo(content));
    assertThat(map.files().keySet())
        .containsExactly(
            "charts/map-1876.svg",
            "charts/map-1876.png",
            "charts/map-1876.pdf",
            "charts/map-1876.csv",
            "charts/map-1876.txt",
            "charts/small/map-1876.png",
            "charts/card/map-1876.png");
  }

  @Test
  void a_page_has_the_picture_with_its_words_its_figures_and_what_to_copy() {
    SiteChart map = drawn.find("map").orElseThrow();
    assertThat(made.get("chart/map.html"))
        .contains(
            "<h1>" + map.chart().question() + "</h1>",
            "src=\"../charts/map-1876.svg\" width=\"1200\" height=",
            "href=\"../charts/map-1876.csv\" download",
            "<code>twocounts chart map</code>",
            "&lt;a href=\"https://example.org/x/chart/map.html\"&gt;&lt;img src=",
            "<summary>The figures as a table</summary>",
            "<h3>What is shown</h3>");
  }

  @Test
  void a_card_of_the_size_that_networks_ask_for_is_named_with_its_whole_address() {
    SiteChart map = drawn.find("map").orElseThrow();
    assertThat(made.get("chart/map.html"))
        .contains(
            "<meta property=\"og:image\""
                + " content=\"https://example.org/x/charts/card/map-1876.png\">");
    java.nio.ByteBuffer png =
        java.nio.ByteBuffer.wrap(map.files().get(map.findCard().orElseThrow()));
    assertThat(png.getInt(16)).isEqualTo(1200);
    assertThat(png.getInt(20)).isEqualTo(630);
  }

  @Test
  void without_the_address_of_the_site_there_are_no_cards_and_the_line_names_the_file_alone() {
    SiteRequest request = Sites.request(CutRecord.ofYear(1876).read(), Optional.empty());
    SiteCharts pictures = SiteCharts.draw(request.charting(), SiteCharts.Draw.PICTURES, () -> {});
    Map<String, String> site = Sites.of(request.with(SiteClaims.NONE, pictures, SiteSheets.NONE));
    assertThat(site.keySet()).noneMatch(path -> path.startsWith("charts/card/"));
    assertThat(site.get("chart/map.html"))
        .contains("&lt;img src=\"map-1876.svg\"", "Put the SVG file beside your page.")
        .doesNotContain("og:image");
  }

  @Test
  void a_table_without_room_on_the_page_says_how_many_rows_there_are() {
    String page = Sites.released().get("chart/state-strip.html");
    assertThat(page).containsPattern("The first \\d+ of [\\d,]+ rows; the CSV file has all\\.");
    assertThat(page.getBytes(UTF_8).length).isLessThan(40_000);
  }

  @Test
  void a_chart_names_the_claims_that_it_tests() {
    assertThat(Sites.released().get("chart/five-splits.html"))
        .contains("href=\"../claim/five-presidents.html\"", "Depends on the reading.");
  }

  @Test
  void every_chart_tried_is_counted() {
    int[] tried = {0};
    SiteCharts.draw(
        BARE.charting(),
        SiteCharts.Draw.NOTHING,
        () -> {
          synchronized (tried) {
            tried[0]++;
          }
        });
    assertThat(tried[0]).isEqualTo(SiteCharts.count());
  }
}
