package org.twocounts.figure;

import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;

/** Electors out of the ordinary. */
public final class IrregularFigures {
  public static final Figure<IrregularElectors> STATE =
      SharedFigures.<IrregularElectors>optionalState(IrregularElectors::state)
          .detailed("Missing where the states were not found.");

  public static final Figure<IrregularElectors> OFFICE =
      RecordFigures.office(IrregularElectors::office);

  public static final Figure<IrregularElectors> KIND =
      Figure.<IrregularElectors, IrregularKind>label(
              "kind", RecordFigures.KIND, IrregularKind.class, IrregularElectors::kind)
          .detailed("What was irregular.");

  public static final Figure<IrregularElectors> ELECTORS =
      ElectorFigures.<IrregularElectors>electors(IrregularElectors::count)
          .detailed("0 for attempts that were undone.");

  public static final Figure<IrregularElectors> PLEDGED_TO =
      Figure.optionalText(
          "pledged_to",
          "For whom they were elected to vote, as the source tells it.",
          IrregularElectors::pledgedTo);

  public static final Figure<IrregularElectors> TICKET =
      Figure.optionalText(
          "ticket",
          "Of unpledged electors: the candidate or slate under whose votes in results they were"
              + " elected; missing where it is not known.",
          IrregularElectors::ticket);

  public static final Figure<IrregularElectors> VOTED_FOR =
      Figure.optionalText(
          "voted_for",
          "For whom they voted; missing where no vote was cast.",
          IrregularElectors::votedFor);

  public static final Figure<IrregularElectors> NOTE = SharedFigures.note(IrregularElectors::note);

  public static final Figure<IrregularElectors> SOURCES =
      SharedFigures.sources(i -> i.provenance().sources());

  private IrregularFigures() {}
}
