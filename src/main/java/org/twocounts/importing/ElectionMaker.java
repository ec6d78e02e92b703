package org.twocounts.importing;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.input.Problems;
import org.twocounts.model.Candidacy;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.Provenance;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;
import org.twocounts.words.Quoted;

/** Makes an election of what the tables say of one year, and of what the record adds. */
final class ElectionMaker {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ElectionRecord record;
  private final ImportOptions options;
  private final Gathered gathered;
  private final String source;
  private final int year;
  private final YearTally tally;
  private final Optional<Election> recorded;
  private final ElectorsByLaw law;
  private final List<String> questions;
  private final List<String> remarks;
  private final Problems problems;
  private final BigDecimal percent;
  private final Map<String, String> told;
  private final Set<String> changed = new HashSet<>();

  ElectionMaker(
      ElectionRecord record,
      ImportOptions options,
      Gathered gathered,
      String source,
      int year,
      List<String> questions,
      List<String> remarks,
      Problems problems) {
    this.record = record;
    this.options = options;
    this.gathered = gathered;
    this.source = source;
    this.year = year;
    this.tally = gathered.years().get(year);
    this.recorded = record.findElection(year);
    this.law = new ElectorsByLaw(record, year, options.like());
    this.questions = questions;
    this.remarks = remarks;
    this.problems = problems;
    this.percent = percent();
    this.told = new ToldUnits(year, law, tally, gathered.candidates()).of(options.districts());
  }

  /** The election; empty where only the user can say what is missing, which is then asked. */
  Optional<Election> made() {
    if (recorded.isEmpty() && law.census().isEmpty()) {
      questions.add(
          year
              + ": no census of the record is in force; give --like with a year whose electors it"
              + " has, such as --like "
              + record.elections().get(record.elections().size() - 1).year());
      return Optional.empty();
    }
    int asked = questions.size();
    StatesMaker maker = states();
    Map<String, StateResult> states = maker.made(tally);
    maker.addMissing(states, record.states());
    remarks.addAll(maker.remarks(year));
    changed.addAll(maker.changed());
    if (questions.size() > asked || !problems.isEmpty()) {
      return Optional.empty();
    }
    List<StateResult> rows = List.copyOf(states.values());
    return president(rows).map(name -> election(rows, name));
  }

  private StatesMaker states() {
    SmallCandidates small =
        SmallCandidates.of(tally, recorded, told.values(), options.othersBelow(), percent);
    small.remark(year, options.othersBelow()).ifPresent(remarks::add);
    return new StatesMaker(
        new StateMaker(
            year,
            law,
            told,
            this::party,
            source,
            percent,
            small.votes().keySet(),
            questions,
            problems),
        recorded,
        percent,
        told.keySet());
  }

  private BigDecimal percent() {
    boolean fractions =
        tally.states().values().stream()
            .flatMap(s -> s.shares())
            .allMatch(s -> s.compareTo(BigDecimal.ONE) <= 0);
    return fractions ? HUNDRED : BigDecimal.ONE;
  }

  private Optional<String> party(String candidate) {
    return Optional.ofNullable(options.parties().get(candidate))
        .flatMap(gathered::party)
        .or(() -> recorded.flatMap(e -> e.findCandidacy(candidate)).flatMap(Candidacy::party))
        .or(() -> tally.party(candidate));
  }

  private Optional<String> president(List<StateResult> states) {
    Map<String, Integer> electors = electors(states);
    int appointed = states.stream().mapToInt(StateResult::electorsAppointed).sum();
    Optional<String> known = recorded.filter(e -> isSame(e, electors)).map(Election::president);
    if (known.isPresent()) {
      return known;
    }
    Optional<String> elected =
        electors.entrySet().stream()
            .filter(e -> e.getValue() > appointed / 2)
            .map(Map.Entry::getKey)
            .findFirst();
    if (elected.isPresent()) {
      return elected;
    }
    Optional<String> chosen =
        options
            .president()
            .map(p -> gathered.candidates().told(year, "--president " + Quoted.bare(p), p));
    if (chosen.isEmpty()) {
      questions.add(
          String.format(
              "%s: nobody has a majority of the %s electors (%s): the House of Representatives"
                  + " chooses; give --president NAME",
              year,
              appointed,
              String.join(
                  ", ",
                  electors.entrySet().stream()
                      .map(e -> e.getKey() + " " + e.getValue())
                      .toList())));
    }
    return chosen;
  }

  private static boolean isSame(Election election, Map<String, Integer> electors) {
    return electors(election.states()).equals(electors);
  }

  private static Map<String, Integer> electors(List<StateResult> states) {
    Map<String, Integer> electors = new LinkedHashMap<>();
    states.stream()
        .flatMap(StateResult::allResults)
        .filter(r -> r.electoralVotes() > 0)
        .forEach(r -> electors.merge(r.candidate(), r.electoralVotes(), Integer::sum));
    return electors;
  }

  private Election election(List<StateResult> states, String president) {
    Map<String, Integer> electors = electors(states);
    boolean asRecorded = recorded.filter(e -> isSame(e, electors)).isPresent();
    int appointed = states.stream().mapToInt(StateResult::electorsAppointed).sum();
    int counted = states.stream().mapToInt(StateResult::votesCounted).sum();
    boolean majority = electors.getOrDefault(president, 0) > appointed / 2;
    List<Candidacy> candidacies =
        new StandingCandidates(recorded, tally, this::party, source).candidacies(states, president);
    Candidacy elected =
        candidacies.stream().filter(c -> c.candidate().equals(president)).findFirst().orElseThrow();
    LocalDate day = recorded.map(Election::dateFrom).orElseGet(this::electionDay);
    return new Election(
        year,
        ElectionCalendar.ordinal(year),
        day,
        recorded.map(Election::dateTo).orElse(day),
        (int) states.stream().filter(StateResult::tookPart).count(),
        appointed,
        counted,
        appointed / 2 + 1,
        president,
        elected.party().orElse(StandingCandidates.NO_PARTY),
        asRecorded ? recorded.get().vicePresident() : elected.runningMate(),
        asRecorded
            ? recorded.get().decidedBy()
            : majority ? DecidedBy.ELECTORAL_COLLEGE : DecidedBy.HOUSE,
        recorded.map(Election::votingRule).orElse(VotingRule.SEPARATE_BALLOTS),
        coverage(states),
        recorded.flatMap(Election::note),
        new Provenance(List.of(source), Optional.empty(), List.of()),
        List.of(),
        candidacies,
        elected.party().equals(Optional.of(StandingCandidates.NO_PARTY))
            ? StandingCandidates.withoutParty(states, president)
            : states,
        irregular(),
        asRecorded ? recorded.get().contingentVotes() : List.of(),
        List.of(),
        List.of());
  }

  /** Irregular electors of the record, of the states whose electors are those of the record. */
  private List<IrregularElectors> irregular() {
    return recorded.map(Election::irregularElectors).orElse(List.of()).stream()
        .filter(i -> i.state().filter(changed::contains).isEmpty())
        .toList();
  }

  private PopularVoteCoverage coverage(List<StateResult> states) {
    boolean any = states.stream().anyMatch(StateResult::hasPopularVote);
    boolean everywhere =
        states.stream()
            .filter(s -> s.tookPart() && s.method() != ElectorMethod.LEGISLATURE)
            .allMatch(StateResult::hasPopularVote);
    boolean whole =
        recorded.isPresent()
            ? recorded.get().popularVote() == PopularVoteCoverage.NATIONAL
            : states.size()
                == record.states().stream().filter(s -> s.firstElection() <= year).count();
    boolean shares = tally.isOfShares();
    if (shares) {
      remarks.add(
          year
              + ": the table has shares and no votes: the votes of the record are thousandths of a"
              + " percent of each state's, good for maps and margins of states; there is no"
              + " national popular vote of them");
    }
    return !any
        ? PopularVoteCoverage.UNKNOWN
        : whole && everywhere && !shares
            ? PopularVoteCoverage.NATIONAL
            : PopularVoteCoverage.PARTIAL;
  }

  private LocalDate electionDay() {
    return LocalDate.of(year, Month.NOVEMBER, 1)
        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
        .plusDays(1);
  }
}
