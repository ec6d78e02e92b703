package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.AlternativeCount.Kind;
import org.twocounts.analysis.StateVotes.Figure;
import org.twocounts.model.Attribution;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * The leader of the popular vote under every count that the record documents, each really counted.
 *
 * <p>The state rows; every attribution; the national totals that each source prints; the state rows
 * with each source's figures where sources differ, one source at a time; and every disputed figure
 * at its best for one of the two leading candidates and at its worst for the other. Where a source
 * prints several values for a figure, its count is made twice: best for one side, best for the
 * other.
 */
public final class AlternativeCounts {
  private final ElectionRecord record;
  private final Election election;
  private final StateVotes used;
  private final DisputedFigures disputed;
  private final Standing standing;
  private final List<AlternativeCount> counts = new ArrayList<>();

  private AlternativeCounts(ElectionRecord record, Election election) {
    this.record = record;
    this.election = election;
    this.used = StateVotes.of(election);
    this.disputed = DisputedFigures.of(record, election.year(), used);
    this.standing =
        Standing.of(used.national())
            .orElseThrow(
                () ->
                    new NotDefinedException(
                        election.year() + ": nobody stood against the popular leader"));
  }

  /** Whether an election has a national popular vote with more than one contender in it. */
  public static boolean isDefinedFor(Election election) {
    PopularVote popular = PopularVote.of(election);
    return popular.isNational()
        && popular.tallies().stream().filter(PopularVote.Tally::contender).count() > 1;
  }

  /**
   * Counts an election every way; the state rows come first.
   *
   * @param record as it stands in the file, under its default attributions
   * @throws NotDefinedException without a national popular vote, or without a rival in it
   */
  public static List<AlternativeCount> of(ElectionRecord record, Election election) {
    if (!PopularVote.of(election).isNational()) {
      throw new NotDefinedException(
          election.year() + ": no national popular vote in the record, so no leader to change");
    }
    AlternativeCounts all = new AlternativeCounts(record, election);
    all.add(Kind.STATE_ROWS, "the state rows of the record", Optional.empty(), all.used);
    all.addAttributions();
    all.addNationalTotals();
    all.addStateFigures();
    all.addExtremes();
    return List.copyOf(all.counts);
  }

  private void addAttributions() {
    for (Attribution attribution : election.attributions()) {
      add(
          Kind.ATTRIBUTION,
          "attribution " + attribution.name() + (attribution.isDefault() ? " (default)" : ""),
          Optional.empty(),
          StateVotes.of(Attributions.apply(election, attribution)));
    }
  }

  private void addNationalTotals() {
    for (PrintedCount printed : PrintedCount.of(record, election.year())) {
      Standing.of(printed.votes())
          .ifPresent(
              s ->
                  counts.add(
                      new AlternativeCount(
                          printed.incomplete().isEmpty()
                              ? Kind.NATIONAL_TOTAL
                              : Kind.INCOMPLETE_TOTAL,
                          "national totals as printed"
                              + printed.incomplete().map(why -> ": " + why).orElse(""),
                          Optional.of(printed.source()),
                          s,
                          0,
                          List.of())));
    }
  }

  private void addStateFigures() {
    String count = "the state rows, disputed figures as in this source";
    String best = count + ", where it prints several the best for ";
    for (String source : disputed.sources()) {
      List<Figure> forFirst = disputed.of(source, first());
      List<Figure> forSecond = disputed.of(source, second());
      boolean same = forFirst.equals(forSecond);
      addFigures(Kind.STATE_FIGURES, same ? count : best + first(), Optional.of(source), forFirst);
      if (!same) {
        addFigures(Kind.STATE_FIGURES, best + second(), Optional.of(source), forSecond);
      }
    }
  }

  private String first() {
    return standing.leader().orElseGet(() -> otherOf(standing.second()));
  }

  private String second() {
    return standing.second();
  }

  private String otherOf(String tied) {
    return PopularVote.of(election).bestOtherThan(tied).orElse(tied);
  }

  private void addExtremes() {
    addExtreme(first(), second());
    addExtreme(second(), first());
  }

  private void addExtreme(String favoured, String other) {
    addFigures(
        Kind.EXTREME,
        "every disputed figure at its best for " + favoured + " over " + other,
        Optional.empty(),
        disputed.atBestFor(favoured, other));
  }

  private void addFigures(Kind kind, String count, Optional<String> source, List<Figure> figures) {
    List<Figure> changed =
        figures.stream()
            .filter(f -> used.of(f.state(), f.candidate()).orElse(0) != f.votes())
            .toList();
    if (!changed.isEmpty()) {
      StateVotes votes = used.with(changed);
      counts.add(
          new AlternativeCount(
              kind,
              count,
              source,
              Standing.of(votes.national()).orElseThrow(),
              changed.size(),
              used.statesWithAnotherLeader(votes)));
    }
  }

  private void add(Kind kind, String count, Optional<String> source, StateVotes votes) {
    counts.add(
        new AlternativeCount(
            kind,
            count,
            source,
            Standing.of(votes.national()).orElseThrow(),
            0,
            used.statesWithAnotherLeader(votes)));
  }
}
