package org.twocounts.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.twocounts.classroom.HuntSheet;
import org.twocounts.classroom.OrderingSheet;
import org.twocounts.cli.output.Report;
import org.twocounts.publish.Handout;
import org.twocounts.publish.HandoutMarkdown;
import org.twocounts.publish.HandoutPages;
import org.twocounts.publish.HuntHandout;
import org.twocounts.publish.OrderingHandout;
import org.twocounts.publish.Paper;
import org.twocounts.publish.SheetOrigin;

/** A worksheet to be filled in by hand: an ordering or a scavenger hunt. */
record HandoutContents(Handout sheet, Handout key, Function<SheetSide, Report> report, Paper paper)
    implements SheetContents {
  static SheetContents of(OrderingSheet sheet, SheetOrigin origin, Paper paper) {
    return new HandoutContents(
        OrderingHandout.sheet(sheet, origin),
        OrderingHandout.key(sheet, origin),
        side -> OrderingReport.of(sheet, side),
        paper);
  }

  static SheetContents of(HuntSheet sheet, SheetOrigin origin, Paper paper) {
    return new HandoutContents(
        HuntHandout.sheet(sheet, origin),
        HuntHandout.key(sheet, origin),
        side -> HuntReport.of(sheet, side),
        paper);
  }

  @Override
  public byte[] in(SheetForm form, SheetSide side) {
    Handout handout = side.choose(sheet, key);
    return switch (form) {
      case MARKDOWN -> utf8(HandoutMarkdown.of(handout));
      case HTML -> utf8(HandoutPages.html(handout));
      case PDF -> HandoutPages.pdf(handout, paper);
      case PAGE, GIFT, FORMS_CSV ->
          throw new IllegalArgumentException("no handout is written as " + form);
    };
  }

  @Override
  public Report data(SheetSide side) {
    return report.apply(side);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
