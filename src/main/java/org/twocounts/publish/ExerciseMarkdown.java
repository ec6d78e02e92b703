package org.twocounts.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Sheet;
import org.twocounts.output.Markdown;

/** A worksheet and its key as Markdown. Charts are linked as files beside the page. */
public final class ExerciseMarkdown {
  private final MarkdownPage page = new MarkdownPage();

  private ExerciseMarkdown() {}

  /** The questions. */
  public static String sheet(Sheet sheet, SheetOrigin origin) {
    ExerciseMarkdown markdown = new ExerciseMarkdown();
    markdown.page.line("# " + sheet.title());
    markdown.page.line(sheet.mark());
    markdown.page.line(Markdown.escape(SheetWords.NAME_AND_DATE));
    markdown.page.line(SheetWords.INSTRUCTION);
    for (int i = 0; i < sheet.exercises().size(); i++) {
      markdown.question(i + 1, sheet.exercises().get(i));
    }
    markdown.page.line("---");
    markdown.page.line(Markdown.escape(origin.data()));
    return markdown.page.text();
  }

  /** The answers. */
  public static String key(Sheet sheet, SheetOrigin origin) {
    ExerciseMarkdown markdown = new ExerciseMarkdown();
    markdown.page.line("# " + SheetWords.keyTitle(sheet));
    markdown.page.line(sheet.mark());
    markdown.page.line(SheetWords.answers(sheet));
    for (int i = 0; i < sheet.exercises().size(); i++) {
      markdown.answer(i + 1, sheet.exercises().get(i));
    }
    markdown.page.line("---");
    markdown.page.line(Markdown.escape(origin.lineOfKey(sheet)));
    return markdown.page.text();
  }

  private void question(int number, Exercise exercise) {
    page.line("## " + number);
    page.line(Markdown.escape(exercise.question()));
    exercise.table().ifPresent(page::table);
    exercise.caveats().forEach(page::note);
    exercise.chart().ifPresent(this::chart);
    List<String> options = new ArrayList<>();
    for (int i = 0; i < exercise.options().size(); i++) {
      options.add(
          "- **" + Exercise.letter(i) + "** " + Markdown.escape(exercise.options().get(i).text()));
    }
    page.line(String.join("\n", options));
  }

  private void chart(ChartToRead chart) {
    page.line("![The chart " + chart.file() + "](" + chart.file() + ".svg)");
  }

  private void answer(int number, Exercise exercise) {
    page.line("## " + number);
    page.line(Markdown.escape(exercise.question()));
    page.line("**" + Markdown.escape(SheetWords.answer(exercise)) + "**");
    page.line(
        String.join(
            "\n",
            IntStream.range(0, exercise.steps().size())
                .mapToObj(i -> (i + 1) + ". " + Markdown.escape(exercise.steps().get(i)))
                .toList()));
    page.line(SheetWords.WRONG_ANSWERS);
    page.line(
        String.join(
            "\n",
            SheetWords.wrong(exercise).stream().map(w -> "- " + Markdown.escape(w)).toList()));
    SheetWords.figuresOfChart(exercise).ifPresent(page::note);
  }
}
