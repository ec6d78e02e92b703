package org.twocounts.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.GivenTable;
import org.twocounts.classroom.Option;
import org.twocounts.classroom.Sheet;
import org.twocounts.output.Markup;

/**
 * A worksheet as a quiz in Moodle's GIFT (docs.moodle.org/en/GIFT_format): a category, then a
 * question a line with its figures and chart inside, the misunderstanding behind each wrong answer
 * as its feedback and the steps as the question's.
 */
public final class ExerciseGift {
  private static final String CONTROL = "\\:#={}~";

  private final SheetPictures pictures;

  private ExerciseGift(SheetPictures pictures) {
    this.pictures = pictures;
  }

  /** The quiz, UTF-8. */
  public static String of(Sheet sheet, SheetOrigin origin, SheetPictures pictures) {
    ExerciseGift gift = new ExerciseGift(pictures);
    List<String> blocks = new ArrayList<>();
    blocks.add("// " + origin.lineOfKey(sheet));
    blocks.add("$CATEGORY: Two Counts/" + sheet.mark());
    for (int i = 0; i < sheet.exercises().size(); i++) {
      blocks.add(gift.question(sheet.mark() + " · " + (i + 1), sheet.exercises().get(i)));
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private String question(String name, Exercise exercise) {
    StringBuilder text = new StringBuilder();
    text.append("::").append(escape(name)).append("::[html]");
    text.append(escape(shown(exercise))).append(" {\n");
    for (Option option : exercise.options()) {
      text.append(option.isRight() ? '=' : '~').append(html(option.text()));
      option.misunderstanding().ifPresent(why -> text.append('#').append(html(wrong(why))));
      text.append('\n');
    }
    String steps =
        exercise.steps().stream()
            .map(step -> "<li>" + Markup.between(step) + "</li>")
            .collect(Collectors.joining("", "<ol>", "</ol>"));
    return text.append("####[html]").append(escape(steps)).append("\n}").toString();
  }

  private static String wrong(String misunderstanding) {
    return SheetWords.LEADS_TO_IT + " " + misunderstanding + ".";
  }

  private String shown(Exercise exercise) {
    StringBuilder html = new StringBuilder(paragraph(exercise.question()));
    exercise.table().ifPresent(table -> html.append(table(table)));
    exercise.caveats().forEach(caveat -> html.append(paragraph(caveat)));
    exercise
        .chart()
        .map(pictures::forScreen)
        .ifPresent(
            picture ->
                html.append(
                    String.format(
                        "<p><img src=\"%s\" alt=\"%s\" style=\"max-width:100%%\"></p>",
                        picture.address(), Markup.escape(picture.alt()))));
    return html.toString();
  }

  private static String table(GivenTable table) {
    StringBuilder html = new StringBuilder("<table border=\"1\" cellpadding=\"4\"><thead><tr>");
    table.columns().forEach(c -> html.append("<th>").append(Markup.between(c)).append("</th>"));
    html.append("</tr></thead><tbody>");
    for (List<String> row : table.rows()) {
      html.append("<tr>");
      row.forEach(c -> html.append("<td>").append(Markup.between(c)).append("</td>"));
      html.append("</tr>");
    }
    html.append("</tbody></table>");
    table.notes().forEach(note -> html.append(paragraph(note)));
    return html.toString();
  }

  private static String paragraph(String words) {
    return "<p>" + Markup.between(words) + "</p>";
  }

  private static String html(String words) {
    return "[html]" + escape(Markup.between(words));
  }

  /** On one line, with a backslash before what steers the format. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
      escaped.append(CONTROL.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }
}
