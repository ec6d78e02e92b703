package org.twocounts.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CaveatGround;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Census;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.Party;
import org.twocounts.model.Provenance;
import org.twocounts.model.Release;
import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;
import org.twocounts.model.StandingCaveat;
import org.twocounts.model.State;
import org.twocounts.model.StateResult;

/** Puts elections made of tables into a record, with what the released one says of their world. */
final class RecordMaker {
  private static final String SOURCE = "IMPORT";

  private final ElectionRecord released;
  private final List<Election> elections;

  private final OptionalInt like;
  private final Set<Integer> ofShares;

  /**
   * Prepares to make a record.
   *
   * @param like the election from whose census electors of an election to come were taken
   * @param ofShares years of which tables have shares alone
   */
  RecordMaker(
      ElectionRecord released, List<Election> elections, OptionalInt like, Set<Integer> ofShares) {
    this.released = released;
    this.elections = elections;
    this.like = like;
    this.ofShares = ofShares;
  }

  /**
   * The record.
   *
   * @param own the source that stands for the tables
   */
  ElectionRecord record(Source own) {
    Set<String> listed =
        elections.stream()
            .flatMap(e -> e.states().stream())
            .map(StateResult::state)
            .collect(Collectors.toSet());
    boolean whole = elections.stream().allMatch(this::hasAllStates);
    List<State> states =
        released.states().stream()
            .filter(s -> whole || listed.contains(s.state()))
            .map(
                s ->
                    s.separatedFrom().filter(f -> !whole && !listed.contains(f)).isPresent()
                        ? s.alone()
                        : s)
            .toList();
    return new ElectionRecord(
        new Release(Release.IMPORTED, own.title(), "unstated"),
        sources(own),
        states,
        parties(),
        List.of(),
        List.of(),
        released.electorLaws().stream()
            .filter(l -> listed.contains(l.state()))
            .filter(l -> elections.stream().anyMatch(e -> l.appliesTo(e.year())))
            .toList(),
        elections,
        List.of(),
        List.of(),
        List.of(),
        whole ? censuses() : List.of(),
        whole ? released.seatChanges() : List.of(),
        whole ? released.apportionment() : List.of(),
        whole ? released.apportionmentLaws() : List.of(),
        whole ? released.residentPopulations() : List.of(),
        List.of(),
        List.of(),
        caveats());
  }

  /**
   * Those of the record; the one whose electors were taken lasts to the election that took them.
   */
  private List<Census> censuses() {
    int last = elections.get(elections.size() - 1).year();
    boolean covered = released.censuses().stream().anyMatch(c -> c.appliesTo(last));
    return released.censuses().stream()
        .map(
            c ->
                !covered && like.isPresent() && c.appliesTo(like.getAsInt())
                    ? new Census(c.census(), c.firstElection(), last, c.seats(), c.population())
                    : c)
        .toList();
  }

  private boolean hasAllStates(Election election) {
    return election.states().size()
        == released.states().stream().filter(s -> s.firstElection() <= election.year()).count();
  }

  private List<Source> sources(Source own) {
    Set<String> cited = new HashSet<>();
    for (Election election : elections) {
      election.candidacies().forEach(c -> cited.addAll(c.provenance().sources()));
      election.states().stream()
          .flatMap(StateResult::allResults)
          .forEach(
              r -> {
                cited.addAll(r.popularSources());
                cited.addAll(r.electoralSources());
              });
      for (IrregularElectors group : election.irregularElectors()) {
        cited.addAll(group.provenance().sources());
      }
      election.contingentVotes().forEach(v -> cited.addAll(v.provenance().sources()));
    }
    released.parties().forEach(p -> cited.addAll(p.provenance().sources()));
    released.apportionment().forEach(a -> a.populationSource().ifPresent(cited::add));
    released.apportionment().forEach(a -> cited.add(a.seatsSource()));
    released.residentPopulations().forEach(p -> cited.add(p.source()));
    caveats().forEach(c -> cited.addAll(c.provenance().sources()));
    return Stream.concat(
            released.sources().stream().filter(s -> cited.contains(s.id())), Stream.of(own))
        .toList();
  }

  private List<Party> parties() {
    List<Party> parties = new ArrayList<>(released.parties());
    Map<String, Party> added = new LinkedHashMap<>();
    for (Election election : elections) {
      for (Candidacy candidacy : election.candidacies()) {
        candidacy
            .party()
            .filter(label -> released.findParty(label, election.year()).isEmpty())
            .ifPresent(label -> added.computeIfAbsent(label, this::newParty));
      }
    }
    parties.addAll(added.values());
    return parties;
  }

  private Party newParty(String label) {
    String slug =
        label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean none = label.equals(StandingCandidates.NO_PARTY);
    String id = "imported-" + (slug.isEmpty() ? Integer.toHexString(label.hashCode()) : slug);
    return new Party(
        id,
        label,
        OptionalInt.empty(),
        OptionalInt.empty(),
        none ? "No party given" : label,
        !none,
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        new Provenance(List.of(), Optional.empty(), List.of()));
  }

  /** Those of the years that still hold of the elections made, and what shares alone ask for. */
  private List<StandingCaveat> caveats() {
    Stream<StandingCaveat> known =
        released.standingCaveats().stream()
            .filter(c -> !c.ground().isOfCensuses())
            .filter(
                c ->
                    elections.stream()
                        .anyMatch(e -> c.isOf(e.year()) && c.ground().holdsIn(e, c.candidate())));
    return Stream.concat(known, ofShares.stream().sorted().map(RecordMaker::ofShares)).toList();
  }

  private static StandingCaveat ofShares(int year) {
    return new StandingCaveat(
        "shares-of-" + year,
        year,
        year,
        List.of(),
        CaveatGround.PARTIAL_POPULAR_VOTE,
        Optional.empty(),
        List.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.STATE_VOTES, CaveatMeasure.TIPPING),
        "shares alone: votes are of 100,000 a state",
        "Of "
            + year
            + " the table has shares and no votes: votes shown are shares of 100,000 in each state"
            + " (10,000 in a district), and no count.",
        new Provenance(List.of(SOURCE), Optional.empty(), List.of()));
  }

  /**
   * The source that stands for tables.
   *
   * @param files names of the files, without their folders
   * @param content of all of them, hashed
   */
  static Source source(List<String> files, String content) {
    String title = String.join(", ", files);
    return new Source(
        SOURCE,
        title,
        Optional.empty(),
        Optional.empty(),
        title + ", a table brought by the user (SHA-256 " + content + ")",
        Optional.empty(),
        SourceKind.SECONDARY,
        Optional.empty(),
        false,
        false,
        List.of());
  }
}
