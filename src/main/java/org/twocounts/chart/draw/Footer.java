package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.chart.draw.Pen.Align;
import org.twocounts.chart.spec.Words;

/** Notes, source, and the line that says which program and data drew it. */
record Footer(List<TextBlock> blocks, double gap, double height) {
  /** Caveats in whole sentences may not make the notes longer. */
  private static final int FULL_LINES = 3;

  static Footer of(Words words, Look look) {
    double room = look.contentWidth() - Logo.width(look);
    List<TextBlock> blocks = new ArrayList<>(note(words, look, room).stream().toList());
    List<String> texts = new ArrayList<>();
    if (!words.source().isEmpty()) {
      texts.add(words.wording().source() + " " + words.source());
    }
    if (!look.credit().isEmpty()) {
      texts.add(look.credit());
    }
    texts.forEach(t -> blocks.add(TextBlock.within(t, look.small(), room)));
    double text =
        blocks.stream().mapToDouble(TextBlock::height).sum()
            + Math.max(0, blocks.size() - 1) * between(look);
    double height = Math.max(text, Logo.height(look));
    return new Footer(blocks, height == 0 ? 0 : 0.9 * look.em(), height);
  }

  /** The notes and the caveats: in full where that takes few lines, else briefly. */
  private static Optional<TextBlock> note(Words words, Look look, double room) {
    Optional<TextBlock> full = note(words, Caveat.inFull(words.caveats()), look, room);
    boolean fits = full.isEmpty() || full.get().lines().size() <= FULL_LINES;
    return fits && look.hasRoomForNotes() && words.caveats().size() <= Caveat.IN_FULL
        ? full
        : note(words, Caveat.inShort(words.caveats()), look, room);
  }

  private static Optional<TextBlock> note(
      Words words, List<String> caveats, Look look, double room) {
    List<String> notes = new ArrayList<>(words.notes());
    notes.addAll(caveats);
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TextBlock.within(
                words.wording().note() + " " + String.join(" ", notes), look.small(), room));
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
