package org.twocounts.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Sheet;
import org.twocounts.output.Markdown;

/** A worksheet and its key as Markdown. Charts are linked as files beside the page. */
public final class ExerciseMarkdown {
  private final StringBuilder page = new StringBuilder();

  private ExerciseMarkdown() {}

  /** The questions. */
  public static String sheet(Sheet sheet, SheetOrigin origin) {
    ExerciseMarkdown markdown = new ExerciseMarkdown();
    markdown.line("# " + sheet.title());
    markdown.line(sheet.mark());
    markdown.line(Markdown.escape(SheetWords.NAME_AND_DATE));
    markdown.line(SheetWords.INSTRUCTION);
    for (int i = 0; i < sheet.exercises().size(); i++) {
      markdown.question(i + 1, sheet.exercises().get(i));
    }
    markdown.line("---");
    markdown.line(Markdown.escape(origin.data()));
    return markdown.page.toString();
  }

  /** The answers. */
  public static String key(Sheet sheet, SheetOrigin origin) {
    ExerciseMarkdown markdown = new ExerciseMarkdown();
    markdown.line("# " + SheetWords.keyTitle(sheet));
    markdown.line(sheet.mark());
    markdown.line(SheetWords.answers(sheet));
    for (int i = 0; i < sheet.exercises().size(); i++) {
      markdown.answer(i + 1, sheet.exercises().get(i));
    }
    markdown.line("---");
    markdown.line(Markdown.escape(origin.lineOfKey(sheet)));
    return markdown.page.toString();
  }

  private void question(int number, Exercise exercise) {
    line("## " + number);
    line(Markdown.escape(exercise.question()));
    exercise.table().ifPresent(this::table);
    exercise.caveats().forEach(c -> line("*" + Markdown.escape(c) + "*"));
    exercise.chart().ifPresent(this::chart);
    List<String> options = new ArrayList<>();
    for (int i = 0; i < exercise.options().size(); i++) {
      options.add(
          "- **" + Exercise.letter(i) + "** " + Markdown.escape(exercise.options().get(i).text()));
    }
    line(String.join("\n", options));
  }

  private void chart(ChartToRead chart) {
    line("![The chart " + chart.file() + "](" + chart.file() + ".svg)");
  }

  private void answer(int number, Exercise exercise) {
    line("## " + number);
    line(Markdown.escape(exercise.question()));
    line("**" + Markdown.escape(SheetWords.answer(exercise)) + "**");
    line(
        String.join(
            "\n",
            IntStream.range(0, exercise.steps().size())
                .mapToObj(i -> (i + 1) + ". " + Markdown.escape(exercise.steps().get(i)))
                .toList()));
    line(SheetWords.WRONG_ANSWERS);
    line(
        String.join(
            "\n",
            SheetWords.wrong(exercise).stream().map(w -> "- " + Markdown.escape(w)).toList()));
    SheetWords.figuresOfChart(exercise).ifPresent(line -> line("*" + Markdown.escape(line) + "*"));
  }

  private void table(GivenTable table) {
    StringBuilder rows = new StringBuilder();
    rows.append(Markdown.row(table.columns().stream().map(Markdown::escape).toList()));
    rows.append(
        Markdown.row(
            IntStream.range(0, table.columns().size())
                .mapToObj(i -> table.isFigures(i) ? "--:" : ":--")
                .toList()));
    table.rows().forEach(r -> rows.append(Markdown.row(r.stream().map(Markdown::escape).toList())));
    line(rows.toString().stripTrailing());
    table.notes().forEach(note -> line("*" + Markdown.escape(note) + "*"));
  }

  private void line(String text) {
    page.append(page.length() == 0 ? "" : "\n").append(text).append('\n');
  }
}
