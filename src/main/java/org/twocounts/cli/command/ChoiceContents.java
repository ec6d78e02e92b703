package org.twocounts.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Sheet;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.cli.output.Report;
import org.twocounts.cli.session.Session;
import org.twocounts.publish.ExerciseFormsCsv;
import org.twocounts.publish.ExerciseGift;
import org.twocounts.publish.ExerciseHtml;
import org.twocounts.publish.ExerciseMarkdown;
import org.twocounts.publish.ExercisePdf;
import org.twocounts.publish.Paper;
import org.twocounts.publish.SheetOrigin;
import org.twocounts.publish.SheetPictures;
import org.twocounts.publish.answering.AnsweringPage;

/** A worksheet of questions with options, with its charts. */
record ChoiceContents(
    Sheet sheet, SheetOrigin origin, SheetPictures charts, Paper paper, Session session)
    implements SheetContents {
  @Override
  public byte[] in(SheetForm form, SheetSide side) {
    boolean asks = side == SheetSide.QUESTIONS;
    return switch (form) {
      case MARKDOWN ->
          utf8(asks ? ExerciseMarkdown.sheet(sheet, origin) : ExerciseMarkdown.key(sheet, origin));
      case HTML ->
          utf8(asks ? ExerciseHtml.sheet(sheet, origin, charts) : ExerciseHtml.key(sheet, origin));
      case PDF ->
          asks
              ? ExercisePdf.sheet(sheet, origin, charts, paper)
              : ExercisePdf.key(sheet, origin, paper);
      case PAGE -> utf8(AnsweringPage.of(new SheetSeries(List.of(sheet)), origin, charts).html());
      case GIFT -> utf8(ExerciseGift.of(sheet, origin, charts));
      case FORMS_CSV -> utf8(session.csvMark().before(ExerciseFormsCsv.of(sheet)));
    };
  }

  @Override
  public Report data(SheetSide side) {
    return ExerciseReport.of(sheet, side);
  }

  @Override
  public Map<String, byte[]> pictures() {
    return charts.files(sheet);
  }

  @Override
  public List<String> chartCommands() {
    return sheet.exercises().stream()
        .flatMap(e -> e.chart().stream())
        .map(ChartToRead::command)
        .distinct()
        .toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
