package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.analysis.PartyAchievement;
import org.twocounts.figure.Figure;
import org.twocounts.figure.PartyFigures;
import org.twocounts.figure.SharedFigures;
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
        PartyFigures.PARTY_ID,
        PartyFigures.PARTY,
        PartyFigures.NAME,
        Figure.flag(
            "organised",
            "False for labels that are no party: independents, unpledged slates.",
            a -> a.party().organised()),
        Figure.optionalYear(
            "label_from",
            "First year for which a shared label means this party.",
            a -> a.party().labelFrom()),
        Figure.optionalYear("label_to", "Last such year.", a -> a.party().labelTo()),
        PartyFigures.FOUNDED,
        PartyFigures.DISSOLVED,
        PartyFigures.OTHER_FOUNDINGS,
        PartyFigures.ELECTIONS_WON,
        PartyFigures.YEARS_WON,
        PartyFigures.PRESIDENTS,
        PartyFigures.SPLIT_YEARS_WON,
        PartyFigures.SPLIT_YEARS_LOST,
        SharedFigures.note(a -> a.party().note()),
        SharedFigures.sources(a -> a.party().provenance().sources()));
  }
}
