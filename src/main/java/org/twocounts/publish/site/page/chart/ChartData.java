package org.twocounts.publish.site.page.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.DataTable;
import org.twocounts.chart.spec.Language;
import org.twocounts.chart.spec.TableWords;
import org.twocounts.figure.FigureDefinition;
import org.twocounts.publish.site.page.PageCell;
import org.twocounts.publish.site.page.PageTable;
import org.twocounts.publish.site.page.PageTable.Heading;
import org.twocounts.words.Counted;

/**
 * The figures of a chart as its page shows them.
 *
 * @param remark how many rows the page has no room for
 */
public record ChartData(PageTable table, Optional<String> remark) {
  /** Characters that the table may take, with its markup. */
  private static final int ROOM = 7_000;

  private static final int MARKUP_OF_CELL = 6;

  /** The first rows, as many as a page has room for. */
  static ChartData of(ChartSpec spec) {
    DataTable data = spec.table();
    List<List<String>> shown = shown(data);
    int rows = rowsWithRoom(shown);
    return new ChartData(
        new PageTable(
            spec.words().subtitle(),
            PageTable.Use.SORT,
            data.figures().stream().map(ChartData::heading).toList(),
            shown.stream().limit(rows).map(r -> r.stream().map(PageCell::of).toList()).toList()),
        rows == shown.size()
            ? Optional.empty()
            : Optional.of(
                String.format(
                    "The first %s of %s; the CSV file has all.",
                    rows, Counted.of(shown.size(), "row"))));
  }

  private static Heading heading(FigureDefinition figure) {
    return new Heading(TableWords.heading(figure, Language.EN), figure.kind().isNumeric());
  }

  private static List<List<String>> shown(DataTable data) {
    List<FigureDefinition> figures = data.figures();
    return data.rows().stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(i -> TableWords.shown(row.get(i), figures.get(i).kind()))
                    .toList())
        .toList();
  }

  private static int rowsWithRoom(List<List<String>> rows) {
    int left = ROOM;
    int count = 0;
    for (List<String> row : rows) {
      left -= row.stream().mapToInt(text -> MARKUP_OF_CELL + text.length()).sum();
      if (left < 0) {
        break;
      }
      count++;
    }
    return count;
  }
}
