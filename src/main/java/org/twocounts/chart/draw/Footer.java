package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.Words;

/** Notes, source, and the line that says which program and data drew it. */
record Footer(List<TextBlock> blocks, double gap, double height) {
  static Footer of(Words words, Look look) {
    List<String> texts = new ArrayList<>();
    List<String> notes = new ArrayList<>(words.notes());
    notes.addAll(caveats(words.caveats(), look));
    if (!notes.isEmpty()) {
      texts.add(words.wording().note() + " " + String.join(" ", notes));
    }
    if (!words.source().isEmpty()) {
      texts.add(words.wording().source() + " " + words.source());
    }
    if (!look.credit().isEmpty()) {
      texts.add(look.credit());
    }
    double room = look.contentWidth() - Logo.width(look);
    List<TextBlock> blocks =
        texts.stream().map(t -> TextBlock.within(t, look.small(), room)).toList();
    double text =
        blocks.stream().mapToDouble(TextBlock::height).sum()
            + Math.max(0, blocks.size() - 1) * between(look);
    double height = Math.max(text, Logo.height(look));
    return new Footer(blocks, height == 0 ? 0 : 0.9 * look.em(), height);
  }

  /** In full where there is room, by their grounds where they are many; never left out. */
  private static List<String> caveats(List<Caveat> caveats, Look look) {
    if (caveats.size() > Caveat.IN_FULL) {
      return List.of(Caveat.inOneSentence(caveats));
    }
    return look.hasRoomForNotes()
        ? caveats.stream().map(Caveat::full).toList()
        : Caveat.briefly(caveats);
  }

  void draw(Pen pen, double x, double top) {
    double y = top;
    for (TextBlock block : blocks) {
      pen.text(block, x, y, Align.LEFT);
      y += block.height() + between(pen.look());
    }
    Logo.draw(pen, top + height);
  }

  private static double between(Look look) {
    return 0.3 * look.sizes().small();
  }
}
