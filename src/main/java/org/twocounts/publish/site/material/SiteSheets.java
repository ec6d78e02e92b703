package org.twocounts.publish.site.material;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.chart.ChartRequest;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.Topic;
import org.twocounts.classroom.kind.SheetMaker;
import org.twocounts.publish.SheetOrigin;
import org.twocounts.publish.SheetPictures;

/** The worksheets of a site: one a topic and level, made from the usual seed. */
public final class SiteSheets {
  /** No worksheets. */
  public static final SiteSheets NONE = new SiteSheets(List.of(), Map.of());

  /** So many print on one page. */
  private static final int QUESTIONS = 4;

  private final List<SiteSheet> sheets;
  private final Map<String, byte[]> files;

  private SiteSheets(List<SiteSheet> sheets, Map<String, byte[]> files) {
    this.sheets = List.copyOf(sheets);
    this.files = Collections.unmodifiableMap(files);
  }

  /**
   * Makes every sheet for which the record has a question, with fewer questions where it has no
   * more, and draws their charts.
   */
  public static SiteSheets make(ChartRequest request) {
    SheetMaker maker = new SheetMaker(request.record());
    SheetOrigin origin = new SheetOrigin(request.record().release(), request.dataRemark());
    SheetPictures pictures = new SheetPictures(request);
    List<SiteSheet> sheets =
        Arrays.stream(Topic.values())
            .flatMap(topic -> Arrays.stream(Level.values()).flatMap(l -> find(maker, topic, l)))
            .map(sheet -> new SiteSheet(sheet, origin, pictures))
            .toList();
    Map<String, byte[]> files = new LinkedHashMap<>();
    sheets.parallelStream()
        .map(sheet -> pictures.files(sheet.sheet()))
        .toList()
        .forEach(drawn -> drawn.forEach((name, svg) -> files.put("classroom/" + name, svg)));
    return new SiteSheets(sheets, files);
  }

  private static Stream<Sheet> find(SheetMaker maker, Topic topic, Level level) {
    try {
      return Stream.of(maker.makeUpTo(topic, level, QUESTIONS, Sheet.USUAL_SEED));
    } catch (NotDefinedException e) {
      return Stream.empty();
    }
  }

  /** All of them, topic by topic. */
  public List<SiteSheet> all() {
    return sheets;
  }

  /** The sheet of a topic and level, if the record has enough for one. */
  public Optional<SiteSheet> find(Topic topic, Level level) {
    return sheets.stream()
        .filter(s -> s.sheet().topic() == topic && s.sheet().level() == level)
        .findFirst();
  }

  /** Their charts, by path from the root of the site. */
  public Map<String, byte[]> files() {
    return files;
  }
}
