package org.twocounts.publish;

import java.util.List;
import java.util.stream.IntStream;
import org.twocounts.output.Markdown;

/** A handout as Markdown. */
public final class HandoutMarkdown {
  private final MarkdownPage page = new MarkdownPage();

  private HandoutMarkdown() {}

  /** The whole page. */
  public static String of(Handout handout) {
    return new HandoutMarkdown().written(handout);
  }

  private String written(Handout handout) {
    page.line("# " + Markdown.escape(handout.title()));
    page.line(Markdown.escape(handout.mark()));
    if (handout.isToFillIn()) {
      page.line(Markdown.escape(SheetWords.NAME_AND_DATE));
    }
    handout.instructions().forEach(i -> page.line(Markdown.escape(i)));
    for (int i = 0; i < handout.tasks().size(); i++) {
      task(i + 1, handout.tasks().get(i));
    }
    handout.notes().forEach(page::note);
    page.line("---");
    page.line(Markdown.escape(handout.origin()));
    return page.text();
  }

  private void task(int number, Handout.Task task) {
    page.line("## " + number);
    page.line(Markdown.escape(task.question()));
    task.explained().forEach(e -> page.line(Markdown.escape(e)));
    task.figures().ifPresent(page::table);
    task.notes().forEach(page::note);
    task.lines().forEach(l -> page.line(Markdown.escape(l)));
    task.answer().ifPresent(a -> page.line("**" + Markdown.escape(a) + "**"));
    List<String> steps =
        IntStream.range(0, task.steps().size())
            .mapToObj(i -> (i + 1) + ". " + Markdown.escape(task.steps().get(i)))
            .toList();
    if (!steps.isEmpty()) {
      page.line(String.join("\n", steps));
    }
  }
}
