package org.twocounts.publish.site.page.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.publish.site.PageFrame;
import org.twocounts.publish.site.SiteRequest;
import org.twocounts.publish.site.material.SiteSheets;
import org.twocounts.publish.site.page.PageCell;
import org.twocounts.publish.site.page.PageTable;
import org.twocounts.publish.site.page.PageTable.Col;
import org.twocounts.words.Counted;

/**
 * What the page for the classroom shows.
 *
 * @param sheets empty where the record has nothing to ask
 * @param seed from which the sheets are made
 * @param otherSeed the command that makes one from another seed
 */
public record ClassroomView(
    Optional<PageTable> sheets, List<Level> levels, long seed, String otherSeed) {
  public ClassroomView {
    levels = List.copyOf(levels);
  }

  static ClassroomView of(SiteRequest request, PageFrame frame) {
    List<Topic> topics =
        Arrays.stream(Topic.values()).filter(t -> hasSheet(request.sheets(), t)).toList();
    List<Level> levels = Arrays.asList(Level.values());
    List<Col<Topic>> columns = new ArrayList<>();
    columns.add(Col.words("Topic", topic -> PageCell.of(topic.title() + ": " + topic.question())));
    for (Level level : levels) {
      columns.add(Col.words(level.title(), topic -> cell(request.sheets(), topic, level, frame)));
    }
    return new ClassroomView(
        PageTable.of("Worksheets by topic and level", PageTable.Use.READ, topics, columns).orNone(),
        levels,
        Sheet.USUAL_SEED,
        request.origin().commandLine("exercise --seed " + (Sheet.USUAL_SEED + 1)));
  }

  private static boolean hasSheet(SiteSheets sheets, Topic topic) {
    return Arrays.stream(Level.values()).anyMatch(level -> sheets.find(topic, level).isPresent());
  }

  private static PageCell cell(SiteSheets sheets, Topic topic, Level level, PageFrame frame) {
    return sheets
        .find(topic, level)
        .map(
            made ->
                PageCell.link(
                    Counted.of(made.sheet().exercises().size(), "question"),
                    frame.find(made.path())))
        .orElse(PageCell.of("\u2013"));
  }
}
