package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.analysis.PartyAchievement;
import org.twocounts.figure.Figure;
import org.twocounts.table.Table;

/** Parties, their lifetimes, and what they won. */
final class PartiesTable {
  private PartiesTable() {}

  static Table table() {
    return Table.named(
            "parties",
            "One row a party. A label may have meant different parties in different years; a"
                + " candidacy's party_id tells which. Lists of years are separated by semicolons.")
        .key("party_id")
        .of(facts -> PartyAchievement.all(facts.record()).stream(), columns());
  }

  private static List<Figure<PartyAchievement>> columns() {
    return List.of(
        Figure.text("party_id", "Id of the party.", a -> a.party().id()),
        Figure.text("party", "Its label in results.", a -> a.party().label()),
        Figure.text("name", "Its name.", a -> a.party().name()),
        Figure.flag(
            "organised",
            "False for labels that are no party: independents, unpledged slates.",
            a -> a.party().organised()),
        Figure.optionalYear(
            "label_from",
            "First year for which a shared label means this party.",
            a -> a.party().labelFrom()),
        Figure.optionalYear("label_to", "Last such year.", a -> a.party().labelTo()),
        Figure.optionalYear(
            "founded", "Year of founding as most sources give it.", a -> a.party().founded()),
        Figure.optionalYear("dissolved", "Year of its end.", a -> a.party().dissolved()),
        Figure.texts(
            "other_foundings",
            "Years of founding that other sources give, with those sources.",
            a -> a.party().otherFoundings().stream().map(f -> f.year() + " " + f.by()).toList()),
        Figure.count(
            "elections_won",
            "elections",
            "Elections after which its candidate became President.",
            a -> a.electionsWon().size()),
        Figure.texts("years_won", "Those years.", a -> years(a.electionsWon())),
        Figure.texts("presidents", "Those elected, once each.", PartyAchievement::presidents),
        Figure.texts(
            "splits_won",
            "Years of splits in which its candidate took office.",
            a -> years(a.splitsWon())),
        Figure.texts(
            "splits_lost",
            "Years of splits in which its candidate led the popular vote.",
            a -> years(a.splitsLost())),
        Figure.optionalText("note", "What needs a word.", a -> a.party().note()),
        Figure.texts("sources", "Ids of sources.", a -> a.party().provenance().sources()));
  }

  private static List<String> years(List<Integer> years) {
    return years.stream().map(String::valueOf).toList();
  }
}
