package org.twocounts.publish.site.page.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twocounts.chart.Chart;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.material.SiteChart;

/** Charts of the gallery that ask about the same. */
public record GalleryTopic(String title, List<Entry> entries) {
  public GalleryTopic {
    entries = List.copyOf(entries);
  }

  /**
   * A chart of the gallery.
   *
   * @param picture a small one; empty where none was drawn
   */
  public record Entry(String question, String finding, String href, Optional<String> picture) {}

  static List<GalleryTopic> all(SiteRequest request, PageFrame frame) {
    return Arrays.stream(Chart.Topic.values())
        .map(topic -> of(topic, request, frame))
        .filter(topic -> !topic.entries().isEmpty())
        .toList();
  }

  private static GalleryTopic of(Chart.Topic topic, SiteRequest request, PageFrame frame) {
    return new GalleryTopic(
        topic.title(),
        request.charts().all().stream()
            .filter(chart -> chart.chart().topic() == topic)
            .map(chart -> entry(chart, frame))
            .toList());
  }

  private static Entry entry(SiteChart chart, PageFrame frame) {
    return new Entry(
        chart.chart().question(),
        chart.finding(),
        frame.to(chart.path()),
        chart.findSmall().map(frame::to));
  }
}
