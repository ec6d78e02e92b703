package org.twocounts.data.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.model.Candidacy;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Party;

/**
 * Parties that stood in elections of the past, with what accounts say of them. Another party of
 * such a label, made up, foreign or of another time, is none of them.
 */
final class SettledParties {
  private static final List<Settled> ALL =
      SettledTable.rows("parties.tsv").stream().map(Settled::of).toList();
  private static final int LAST = ALL.stream().mapToInt(Settled::last).max().orElseThrow();

  private SettledParties() {}

  /**
   * A party, known by an election in which it stood.
   *
   * @param candidate who stood for it in that year
   * @param last year of the last election in which it stood
   * @param founded empty for a label that is no party
   * @param dissolved empty for a party that is not known to have ended
   * @param others years that others give for its founding
   */
  record Settled(
      String label,
      int year,
      String candidate,
      int last,
      Optional<String> founded,
      Optional<String> dissolved,
      List<String> others) {
    private static Settled of(List<String> cells) {
      return new Settled(
          cells.get(0),
          Integer.parseInt(cells.get(1)),
          cells.get(2),
          Integer.parseInt(cells.get(3)),
          Optional.of(cells.get(4)).filter(year -> !year.isEmpty()),
          Optional.of(cells.get(5)).filter(year -> !year.isEmpty()),
          Stream.of(cells.get(6).split(" ")).filter(year -> !year.isEmpty()).toList());
    }

    private boolean is(Party party, RecordFacts facts) {
      ElectionRecord record = facts.record();
      return party.label().equals(label)
          && record.findParty(label, year).filter(p -> p.id().equals(party.id())).isPresent()
          && facts.findElection(year).stream()
              .flatMap(election -> election.candidacies().stream())
              .anyMatch(this::isOfIt);
    }

    private boolean isOfIt(Candidacy candidacy) {
      return candidacy.candidate().equals(candidate)
          && candidacy.party().filter(label::equals).isPresent();
    }
  }

  /** The party of the past that a party of the record is, by an election in which both stood. */
  static Optional<Settled> find(Party party, RecordFacts facts) {
    return ALL.stream().filter(settled -> settled.is(party, facts)).findFirst();
  }

  /** The year of the last election that the table covers. */
  static int lastYear() {
    return LAST;
  }
}
