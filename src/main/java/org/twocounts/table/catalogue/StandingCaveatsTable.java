package org.twocounts.table.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.analysis.caveat.StandingCaveats;
import org.twocounts.figure.Figure;
import org.twocounts.figure.RecordFigures;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CaveatGround;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.StandingCaveat;
import org.twocounts.table.Facts;
import org.twocounts.table.Table;

/** Facts that change what figures mean. */
final class StandingCaveatsTable {
  private static final Shown EVERYTHING = Shown.of(EnumSet.allOf(CaveatMeasure.class));

  private StandingCaveatsTable() {}

  private record Row(StandingCaveat caveat, Caveat worded, int year) {
    OptionalInt election() {
      return caveat.ground().isOfCensuses() ? OptionalInt.empty() : OptionalInt.of(year);
    }

    OptionalInt census() {
      return caveat.ground().isOfCensuses() ? OptionalInt.of(year) : OptionalInt.empty();
    }
  }

  static Table table() {
    return Table.named(
            "standing_caveats",
            "One row a year of a fact that changes what figures mean, and that every output with"
                + " such figures states.")
        .ofEvents()
        .references("elections", "year")
        .references("censuses", "census")
        .of(
            StandingCaveatsTable::rows,
            List.of(
                Figure.text("caveat", "Id of the caveat.", r -> r.caveat.id()),
                SharedFigures.optionalYear(Row::election)
                    .detailed("Missing where it is of a census."),
                SharedFigures.optionalCensus(Row::census)
                    .detailed("Missing where it is of an election."),
                RecordFigures.<Row>states(r -> r.caveat.states())
                    .detailed("Those concerned; missing where it is the nation."),
                Figure.label(
                    "ground",
                    "What in the record makes it true.",
                    CaveatGround.class,
                    r -> r.caveat.ground()),
                Figure.<Row>optionalText(
                        "candidate", "Full name of the candidate.", r -> r.caveat.candidate())
                    .detailed("Whom the ground is about."),
                Figure.texts(
                    "measures",
                    "The kinds of figures that it touches.",
                    r -> r.caveat.measures().stream().map(CaveatMeasure::label).toList()),
                Figure.text("brief", "For one line of a small picture.", r -> r.worded.brief()),
                Figure.text("full", "In whole sentences.", r -> r.worded.full()),
                SharedFigures.sources(r -> r.caveat.provenance().sources())));
  }

  private static Stream<Row> rows(Facts facts) {
    ElectionRecord record = facts.record();
    return record.standingCaveats().stream()
        .flatMap(
            caveat -> years(record, caveat).flatMap(year -> row(record, caveat, year).stream()));
  }

  private static Stream<Integer> years(ElectionRecord record, StandingCaveat caveat) {
    Stream<Integer> all =
        caveat.ground().isOfCensuses()
            ? record.censuses().stream().map(c -> c.census())
            : record.elections().stream().map(e -> e.year());
    return all.filter(caveat::isOf);
  }

  private static List<Row> row(ElectionRecord record, StandingCaveat caveat, int year) {
    Shown shown =
        caveat.ground().isOfCensuses() ? EVERYTHING.byCensuses(List.of(year)) : EVERYTHING.in(year);
    return StandingCaveats.of(record).belongingTo(shown).stream()
        .filter(worded -> worded.id().equals(caveat.id()))
        .map(worded -> new Row(caveat, worded, year))
        .toList();
  }
}
