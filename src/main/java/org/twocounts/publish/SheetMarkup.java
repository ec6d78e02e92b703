package org.twocounts.publish;

import java.util.List;
import java.util.function.Function;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.output.Markup;

/** The inside of a worksheet or its key, as markup that is HTML and XML at once. */
final class SheetMarkup {
  private final HtmlText html = new HtmlText();
  private final Function<ChartToRead, String> picture;

  private SheetMarkup(Function<ChartToRead, String> picture) {
    this.picture = picture;
  }

  /**
   * The questions.
   *
   * @param picture the element that shows a chart
   */
  static String questions(Sheet sheet, SheetOrigin origin, Function<ChartToRead, String> picture) {
    SheetMarkup markup = new SheetMarkup(picture);
    markup.html.element("h1", sheet.title());
    markup.html.element("p", "mark", sheet.mark());
    markup.html.element("p", "student", SheetWords.NAME_AND_DATE);
    markup.html.element("p", SheetWords.INSTRUCTION);
    for (int i = 0; i < sheet.exercises().size(); i++) {
      markup.question(i, sheet.exercises().get(i));
    }
    markup.html.element("p", "origin", origin.line(sheet));
    return markup.html.toString();
  }

  /** The answers with their steps. */
  static String key(Sheet sheet, SheetOrigin origin) {
    SheetMarkup markup = new SheetMarkup(c -> "");
    markup.html.element("h1", SheetWords.keyTitle(sheet));
    markup.html.element("p", "mark", sheet.mark());
    markup.html.element("p", SheetWords.answers(sheet));
    for (int i = 0; i < sheet.exercises().size(); i++) {
      markup.answer(i, sheet.exercises().get(i));
    }
    markup.html.element("p", "origin", origin.line(sheet));
    return markup.html.toString();
  }

  private void question(int index, Exercise exercise) {
    begin(index, exercise);
    exercise.table().ifPresent(this::table);
    exercise.caveats().forEach(c -> html.element("p", "note", c));
    exercise
        .chart()
        .ifPresent(c -> html.markup("<figure>").markup(picture.apply(c)).markup("</figure>"));
    html.markup("<table class=\"options\">").markup("<tbody>");
    List<Option> options = exercise.options();
    for (int i = 0; i < options.size(); i++) {
      html.markup(
          String.format(
              "<tr><td class=\"letter\">%s</td><td>%s</td></tr>",
              Exercise.letter(i), Markup.escape(options.get(i).text())));
    }
    html.markup("</tbody>").markup("</table>");
    html.markup("</section>");
  }

  private void answer(int index, Exercise exercise) {
    begin(index, exercise);
    html.element("p", "answer", SheetWords.answer(exercise));
    html.markup("<ol class=\"steps\">");
    exercise.steps().forEach(step -> html.element("li", step));
    html.markup("</ol>");
    html.element("p", SheetWords.WRONG_ANSWERS);
    html.markup("<ul class=\"wrong\">");
    SheetWords.wrong(exercise).forEach(line -> html.element("li", line));
    html.markup("</ul>");
    html.markup("</section>");
  }

  private void begin(int index, Exercise exercise) {
    html.markup("<section class=\"question\">");
    html.markup(
        String.format(
            "<p><b class=\"number\">%s.</b> %s</p>",
            index + 1, Markup.escape(exercise.question())));
  }

  private void table(GivenTable table) {
    html.markup("<table class=\"given\">").markup("<thead><tr>");
    for (int i = 0; i < table.columns().size(); i++) {
      html.markup(cell("th scope=\"col\"", "th", table, i, table.columns().get(i)));
    }
    html.markup("</tr></thead>").markup("<tbody>");
    for (List<String> row : table.rows()) {
      html.markup("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.markup(cell("td", "td", table, i, row.get(i)));
      }
      html.markup("</tr>");
    }
    html.markup("</tbody>").markup("</table>");
    table.notes().forEach(note -> html.element("p", "note", note));
  }

  private static String cell(
      String tag, String name, GivenTable table, int column, String content) {
    return "<"
        + tag
        + (table.isFigures(column) ? " class=\"figure\"" : "")
        + ">"
        + Markup.escape(content)
        + "</"
        + name
        + ">";
  }
}
