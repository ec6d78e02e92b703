package org.twocounts.analysis;

import java.util.List;
import java.util.Optional;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Party;

/**
 * What a party won and lost.
 *
 * @param electionsWon years in which its candidate became President
 * @param presidents those elected, once each, in order of first election
 * @param splitsWon years of splits in which its candidate took office
 * @param splitsLost years of splits in which its candidate led the popular vote
 */
public record PartyAchievement(
    Party party,
    List<Integer> electionsWon,
    List<String> presidents,
    List<Integer> splitsWon,
    List<Integer> splitsLost) {

  public PartyAchievement {
    electionsWon = List.copyOf(electionsWon);
    presidents = List.copyOf(presidents);
    splitsWon = List.copyOf(splitsWon);
    splitsLost = List.copyOf(splitsLost);
  }

  /** What every party of the record achieved, in the record's order of parties. */
  public static List<PartyAchievement> all(ElectionRecord record) {
    Splits splits = Splits.find(record, SplitDefinition.TOOK_OFFICE, false);
    return record.parties().stream().map(p -> of(record, p, splits.splits())).toList();
  }

  private static PartyAchievement of(ElectionRecord record, Party party, List<Split> splits) {
    List<Election> won =
        record.elections().stream()
            .filter(e -> isOf(record, party, Optional.of(e.presidentParty()), e.year()))
            .toList();
    return new PartyAchievement(
        party,
        won.stream().map(Election::year).toList(),
        won.stream().map(Election::president).distinct().toList(),
        splits.stream()
            .filter(s -> isOf(record, party, s.president().party(), s.year()))
            .map(Split::year)
            .toList(),
        splits.stream()
            .filter(s -> isOf(record, party, s.popularLeader().party(), s.year()))
            .map(Split::year)
            .toList());
  }

  private static boolean isOf(
      ElectionRecord record, Party party, Optional<String> label, int year) {
    return label
        .flatMap(l -> record.findParty(l, year))
        .filter(p -> p.id().equals(party.id()))
        .isPresent();
  }
}
