package org.twocounts.claim.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.NotInRecordException;
import org.twocounts.analysis.StateLeader;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Margin;
import org.twocounts.model.NameBearer;

/** Electors of the units that one party carried in every one of several elections. */
final class LoyalStatesMeasure implements Measure {
  private static final Parameter<List<Integer>> ELECTIONS =
      Parameter.years("elections", "the elections, each of which the party must have carried");
  private static final Parameter<Double> MARGIN =
      Parameter.points("margin", "the least lead in each of them, percentage points").orElse(0.0);
  private static final Parameter<Integer> AS_OF =
      Parameter.year("as-of", "the election whose allotment of electors is used");
  private static final Parameter<String> PARTY =
      Parameter.text("party", "label of the party").naming(NameBearer.PARTY);
  private static final Parameter<String> OVER =
      Parameter.text("over", "label of the party it is held against").naming(NameBearer.PARTY);

  private static final EvidenceFigures<Loyal> FIGURES =
      EvidenceFigures.of(
          SharedFigures.unit(Loyal::unit),
          SharedFigures.party(u -> Optional.of(u.party())),
          ElectorFigures.electors(Loyal::electors),
          Figure.<Loyal>points(
                  "smallest_margin",
                  "The least lead of the party there in any of the elections.",
                  u -> u.smallest().margin().points())
              .headed("smallest lead"),
          Figure.<Loyal>year(
                  "smallest_in", "The election in which it was least.", u -> u.smallest().year())
              .headed("in"));

  private static final MeasureSpec SPEC =
      new MeasureSpec(
          "electors-of-states-carried-in-each-of",
          Set.of(CaveatMeasure.STATE_VOTES, CaveatMeasure.ELECTORS),
          "Electors of the units (states; districts of Maine and Nebraska) that a party carried in"
              + " every one of several elections, against another party's.",
          List.of(PARTY, OVER, ELECTIONS, MARGIN, AS_OF),
          List.of(
              Answer.figure("difference", Unit.ELECTORS, "the party's less the other's")
                  .between(Balance.NAMED_SIDE),
              Answer.figure("electors", Unit.ELECTORS, "the party's"),
              Answer.figure("of-the-other", Unit.ELECTORS, "the other's")),
          FIGURES.columns());

  private record Lead(int year, Optional<String> party, Margin margin) {}

  private record Loyal(String unit, String party, int electors, Lead smallest) {}

  @Override
  public MeasureSpec spec() {
    return SPEC;
  }

  @Override
  public Finding find(ElectionRecord record, Arguments arguments) {
    Cases.requireTwo(arguments.get(PARTY), arguments.get(OVER));
    arguments.get(ELECTIONS).forEach(year -> requireSides(record, arguments, year));
    Finding.Builder finding = Finding.of(this).restsOn(arguments.get(AS_OF));
    arguments.get(ELECTIONS).forEach(finding::restsOn);
    List<Loyal> loyal =
        loyal(record, arguments).stream()
            .sorted(
                Comparator.comparing(Loyal::electors, Comparator.reverseOrder())
                    .thenComparing(Loyal::unit))
            .toList();
    loyal.forEach(unit -> finding.row(FIGURES, unit));
    int own = electors(loyal, arguments.get(PARTY));
    int others = electors(loyal, arguments.get(OVER));
    return finding
        .remark("%s %d, %s %d", arguments.get(PARTY), own, arguments.get(OVER), others)
        .answer("difference", own - others)
        .answer("electors", own)
        .answer("of-the-other", others)
        .build();
  }

  private static void requireSides(ElectionRecord record, Arguments arguments, int year) {
    Election election = NamedFacts.election(record, year);
    for (String party : List.of(arguments.get(PARTY), arguments.get(OVER))) {
      if (!Cases.stood(election, party)) {
        throw Cases.nothing("the party \"%s\" had no candidate in %s", party, year);
      }
    }
    if (Units.results(election).values().stream().allMatch(r -> StateLeader.lead(r).isEmpty())) {
      throw new NotInRecordException(year + ": no popular vote of states in the record");
    }
  }

  private static int electors(List<Loyal> loyal, String party) {
    return loyal.stream().filter(u -> u.party().equals(party)).mapToInt(Loyal::electors).sum();
  }

  private static List<Loyal> loyal(ElectionRecord record, Arguments arguments) {
    Map<String, List<Lead>> leads = new LinkedHashMap<>();
    for (int year : arguments.get(ELECTIONS)) {
      Election election = NamedFacts.election(record, year);
      Units.results(election)
          .forEach(
              (unit, results) ->
                  lead(election, results)
                      .ifPresent(l -> leads.computeIfAbsent(unit, u -> new ArrayList<>()).add(l)));
    }
    Map<String, Integer> electors =
        Units.electors(NamedFacts.election(record, arguments.get(AS_OF)));
    List<Loyal> loyal = new ArrayList<>();
    for (String party : List.of(arguments.get(PARTY), arguments.get(OVER))) {
      leads.forEach(
          (unit, of) -> {
            if (of.size() == arguments.get(ELECTIONS).size()
                && of.stream().allMatch(l -> isBy(l, party, arguments.get(MARGIN)))) {
              Lead smallest = of.stream().min(Comparator.comparing(Lead::margin)).orElseThrow();
              loyal.add(new Loyal(unit, party, electors.getOrDefault(unit, 0), smallest));
            }
          });
    }
    return loyal;
  }

  private static Optional<Lead> lead(Election election, List<CandidateResult> results) {
    Optional<String> leader = StateLeader.of(results);
    return leader.flatMap(
        name ->
            StateLeader.lead(results)
                .map(margin -> new Lead(election.year(), election.partyOf(name), margin)));
  }

  private static boolean isBy(Lead lead, String party, double points) {
    return lead.party().equals(Optional.of(party))
        && Percents.compare(lead.margin().votes(), lead.margin().of(), points) >= 0;
  }
}
