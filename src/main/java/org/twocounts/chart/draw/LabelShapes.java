package org.twocounts.chart.draw;

import java.util.ArrayList;
import java.util.List;
import org.twocounts.chart.spec.PointLabel;

/** The shapes in which labels may be set, by kind, and how far from their marks. */
record LabelShapes(Look look) {
  private static final List<Double> BESIDE = List.of(0.0);
  private static final List<Double> NEAR = List.of(0.0, 0.7, 1.5, 2.5, 3.8, 5.2);
  private static final List<Double> AROUND = List.of(0.4, 1.2, 2.2, 3.4, 4.8, 6.4, 8.2, 10.5, 13.0);

  /** The text in each of its wordings and shapes, best first. */
  List<TextBlock> blocks(PointLabel label) {
    List<TextBlock> blocks = new ArrayList<>();
    for (String wording : label.wordings()) {
      switch (label.kind()) {
        case VALUE -> blocks.add(TextBlock.of(wording, look.label(), Double.MAX_VALUE));
        case MINOR -> blocks.add(TextBlock.of(wording, look.small(), Double.MAX_VALUE));
        case NAME -> blocks.add(TextBlock.of(wording, look.name(), 18 * look.em()));
        case NOTE -> {
          blocks.add(TextBlock.balanced(wording, look.small(), 17 * look.em()));
          blocks.add(TextBlock.balanced(wording, look.small(), 12 * look.em()));
          blocks.add(TextBlock.balanced(wording, look.small(), 24 * look.em()));
        }
        case ZONE -> {
          blocks.add(TextBlock.of(wording, look.small(), 40 * look.em()));
          blocks.add(TextBlock.balanced(wording, look.small(), 12 * look.em()));
          blocks.add(TextBlock.balanced(wording, look.small(), 8 * look.em()));
        }
        case INSIDE -> throw new IllegalArgumentException("inside labels have a box of their own");
      }
    }
    return blocks;
  }

  /** Distances from a mark to the text, in ems, nearest first. */
  List<Double> distances(PointLabel label) {
    return switch (label.kind()) {
      case VALUE, INSIDE, ZONE -> BESIDE;
      case MINOR -> label.isLed() ? NEAR : BESIDE;
      case NAME -> NEAR;
      case NOTE -> AROUND;
    };
  }
}
