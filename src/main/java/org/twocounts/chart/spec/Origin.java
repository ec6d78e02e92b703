package org.twocounts.chart.spec;

import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.caveat.Caveat;

/**
 * What stands behind the words around a plot and stays when an editor changes them.
 *
 * @param finding as computed; empty where the chart states none
 * @param sources every source of the figures
 * @param remark said of data other than those released, a sentence
 * @param sourceNotes what a reader must know of the sources, each a sentence
 * @param caveats what changes the meaning of the figures shown
 */
public record Origin(
    Optional<String> finding,
    String sources,
    Optional<String> remark,
    List<String> sourceNotes,
    List<Caveat> caveats) {
  public Origin {
    sourceNotes = List.copyOf(sourceNotes);
    caveats = List.copyOf(caveats);
  }

  /** The same with the caveats that belong to what is shown. */
  Origin withCaveats(List<Caveat> belonging) {
    return new Origin(finding, sources, remark, sourceNotes, belonging);
  }

  /** The same without what the chart finds. */
  Origin withoutFinding() {
    return new Origin(Optional.empty(), sources, remark, sourceNotes, caveats);
  }
}
