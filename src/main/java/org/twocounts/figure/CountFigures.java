package org.twocounts.figure;

import java.util.OptionalLong;
import org.twocounts.analysis.AlternativeCount;
import org.twocounts.analysis.AlternativeElectors;

/** A documented way to count an election. */
public final class CountFigures {
  private static final String COUNT = "What is counted.";

  public static final Figure<AlternativeCount> KIND =
      Figure.<AlternativeCount, AlternativeCount.Kind>label(
              "kind", RecordFigures.KIND, AlternativeCount.Kind.class, AlternativeCount::kind)
          .detailed("Where the count comes from.");

  public static final Figure<AlternativeCount> WHAT =
      Figure.text("count", COUNT, AlternativeCount::count);

  public static final Figure<AlternativeCount> SOURCE =
      SharedFigures.<AlternativeCount>optionalSource(AlternativeCount::source)
          .detailed("Missing where it is not one's.");

  public static final Figure<AlternativeCount> LEADER =
      VoteFigures.leader(c -> c.standing().leader());

  public static final Figure<AlternativeCount> SECOND =
      VoteFigures.second(c -> c.standing().second());

  public static final Figure<AlternativeCount> MARGIN_VOTES =
      VoteFigures.<AlternativeCount>marginVotes(c -> OptionalLong.of(c.standing().margin()))
          .always()
          .detailed("The leader's over the next.");

  public static final Figure<AlternativeCount> FIGURES =
      Figure.count(
          "figures",
          "figures",
          "State figures that differ from the record's.",
          AlternativeCount::figures);

  public static final Figure<AlternativeCount> STATES =
      RecordFigures.<AlternativeCount>states(AlternativeCount::states)
          .detailed("Those whose popular leader differs from the record's.");

  /** A documented way to count the electoral votes. */
  public static final class Electoral {
    public static final Figure<AlternativeElectors> WHAT =
        Figure.text("count", COUNT, AlternativeElectors::count);

    public static final Figure<AlternativeElectors> LEADER =
        VoteFigures.leader(c -> c.standing().leader());

    public static final Figure<AlternativeElectors> SECOND =
        VoteFigures.second(c -> c.standing().second());

    public static final Figure<AlternativeElectors> MARGIN_ELECTORS =
        ElectorFigures.marginElectors(c -> c.standing().margin());

    public static final Figure<AlternativeElectors> HAS_MAJORITY =
        Figure.flag(
            "has_majority",
            "Whether the leader has a majority of electors.",
            AlternativeElectors::majority);

    private Electoral() {}
  }

  private CountFigures() {}
}
