package org.twocounts.claim.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every measure, by name. */
public final class Measures {
  private static final List<Measure> ALL =
      List.of(
          new SplitsMeasure(),
          new SplitsGainedMeasure(),
          new PresidentsMeasure(),
          new PopularVoteMeasure(),
          new PopularVoteOutsideMeasure(),
          new PopularLeadersMeasure(),
          new MeanOfStatesMeasure(),
          new ElectorsMeasure(),
          new ElectorsIfMeasure(),
          new StatesCarriedMeasure(),
          new MarginInStatesMeasure(),
          new CloseUnitsMeasure(),
          new ThirdCandidateMeasure(),
          new CarriedByPresidentMeasure(),
          new StateVotedMeasure(),
          new HomeStatesMeasure(),
          new LoyalStatesMeasure(),
          new TippingBiasMeasure(),
          new BiasSeriesMeasure(),
          new BiasRunsMeasure(),
          new SplitChanceMeasure(),
          new TippingUnitsMeasure(),
          new SmallestFlipMeasure(),
          new LeastWinningShareMeasure(),
          new ElectorWeightMeasure(),
          new LargestStatesMeasure(),
          new AllotmentMeasure(),
          new MajoritiesMeasure(),
          new MethodsMeasure(),
          new ContingentElectionsMeasure(),
          new IrregularElectorsMeasure(),
          new OtherPartiesElectorsMeasure(),
          new FoundingYearsMeasure(),
          new TurnoutMeasure());

  private Measures() {}

  /** All of them, in the order of the documentation. */
  public static List<Measure> all() {
    return ALL;
  }

  /** The measure of that name, if there is one. */
  public static Optional<Measure> find(String name) {
    return ALL.stream().filter(m -> m.spec().name().equals(name)).findFirst();
  }

  /** Says that there is no such measure, and which one may have been meant. */
  public static String unknown(String name) {
    String nearest =
        ALL.stream()
            .map(m -> m.spec().name())
            .min(Comparator.comparingInt(n -> distance(n, name.toLowerCase(Locale.ROOT))))
            .orElseThrow();
    return String.format(
        "no measure \"%s\"; did you mean %s? (docs/claims.md lists them)",
        name.length() > 40 ? name.substring(0, 40) + "…" : name, nearest);
  }

  /** Letters to insert, drop or change (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
