package org.twocounts.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.model.Absence;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.IrregularElectors;
import org.twocounts.model.IrregularKind;
import org.twocounts.model.Office;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.Provenance;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;

/**
 * One election as lines, with what can be counted and without its sources and notes: names, then
 * candidacies, states with their rows, irregular electors. A row names its candidate by number.
 */
final class ElectionLines {
  static final String ELECTION = "E";
  private static final String CANDIDACY = "C";
  private static final String STATE = "S";
  private static final String IRREGULAR = "I";
  private static final String AS_CANDIDACY = "=";

  /**
   * Dates stay behind: nothing counted asks for them, and they bring a calendar into the script.
   */
  static final LocalDate NO_DATE = null;

  private static final Provenance LEFT_OUT = new Provenance(List.of(), Optional.empty(), List.of());

  private ElectionLines() {}

  static void write(Election election, FactWriter lines) {
    List<String> names = names(election);
    lines
        .line(ELECTION)
        .put(election.year())
        .put(election.ordinal())
        .put(election.statesParticipating())
        .put(election.electorsAppointed())
        .put(election.votesCounted())
        .put(election.majority())
        .put(election.president())
        .put(election.presidentParty())
        .put(election.vicePresident())
        .put(election.decidedBy())
        .put(election.votingRule())
        .put(election.popularVote())
        .put(names);
    for (Candidacy candidacy : election.candidacies()) {
      lines
          .line(CANDIDACY)
          .put(candidacy.candidate())
          .put(candidacy.person() ? 1 : 0)
          .put(candidacy.party())
          .put(candidacy.homeState());
    }
    for (StateResult state : election.states()) {
      write(state, election, names, lines);
    }
    for (IrregularElectors group : election.irregularElectors()) {
      lines
          .line(IRREGULAR)
          .put(group.state())
          .put(group.office())
          .put(group.kind())
          .put(group.count())
          .put(group.pledgedTo())
          .put(group.ticket())
          .put(group.votedFor());
    }
  }

  private static List<String> names(Election election) {
    Set<String> names = new LinkedHashSet<>();
    election.states().forEach(s -> s.allResults().forEach(r -> names.add(r.candidate())));
    return List.copyOf(names);
  }

  private static void write(
      StateResult state, Election election, List<String> names, FactWriter lines) {
    lines
        .line(STATE)
        .put(state.state())
        .put(state.electorsAllotted())
        .put(state.electorsAppointed())
        .put(state.votesCounted())
        .put(state.method())
        .put(state.totalPopularVotes())
        .put(state.absence().map(a -> a.kind().label()))
        .put(state.absence().map(Absence::reason).orElse(""));
    write(state.results(), election, names, lines);
    lines.put(state.districts().size());
    for (DistrictResult district : state.districts()) {
      lines.put(district.unit()).put(district.totalPopularVotes());
      write(district.results(), election, names, lines);
    }
  }

  private static void write(
      List<CandidateResult> rows, Election election, List<String> names, FactWriter lines) {
    lines.put(rows.size());
    for (CandidateResult row : rows) {
      boolean alike = row.party().equals(election.partyOf(row.candidate()));
      lines
          .put(names.indexOf(row.candidate()))
          .put(alike ? Optional.of(AS_CANDIDACY) : row.party());
      if (row.popularVotes().isPresent()) {
        lines.put(row.popularVotes().getAsLong());
      } else {
        lines.put(row.popularStatus());
      }
      lines.put(row.electoralVotes());
    }
  }

  /** The election that begins with a line, and the lines that follow it. */
  static Election read(FactReader line, List<FactReader> following) {
    int year = line.number();
    int ordinal = line.number();
    int participating = line.number();
    int appointed = line.number();
    int counted = line.number();
    int majority = line.number();
    String president = line.text();
    String party = line.text();
    Optional<String> vicePresident = line.optionalText();
    DecidedBy decidedBy = line.choice(List.of(DecidedBy.values()));
    VotingRule votingRule = line.choice(List.of(VotingRule.values()));
    PopularVoteCoverage coverage = line.choice(List.of(PopularVoteCoverage.values()));
    List<String> names = line.texts();
    List<Candidacy> candidacies = new ArrayList<>();
    List<StateResult> states = new ArrayList<>();
    List<IrregularElectors> irregular = new ArrayList<>();
    for (FactReader next : following) {
      switch (next.kind()) {
        case CANDIDACY -> candidacies.add(candidacy(next));
        case STATE -> states.add(state(next, names, candidacies));
        case IRREGULAR -> irregular.add(irregular(next));
        default -> throw new IllegalArgumentException("line " + next.kind() + " in an election");
      }
    }
    return new Election(
        year,
        ordinal,
        NO_DATE,
        NO_DATE,
        participating,
        appointed,
        counted,
        majority,
        president,
        party,
        vicePresident,
        decidedBy,
        votingRule,
        coverage,
        Optional.empty(),
        LEFT_OUT,
        List.of(),
        candidacies,
        states,
        irregular,
        List.of(),
        List.of(),
        List.of());
  }

  private static Candidacy candidacy(FactReader line) {
    return new Candidacy(
        line.text(),
        line.number() == 1,
        line.optionalText(),
        line.optionalText(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LEFT_OUT);
  }

  private static StateResult state(
      FactReader line, List<String> names, List<Candidacy> candidacies) {
    String code = line.text();
    var allotted = line.optionalNumber();
    int appointed = line.number();
    int counted = line.number();
    ElectorMethod method = line.choice(List.of(ElectorMethod.values()));
    OptionalLong total = line.optionalCount();
    Optional<String> absence = line.optionalText();
    String why = line.text();
    List<CandidateResult> rows = rows(line, names, candidacies);
    List<DistrictResult> districts = new ArrayList<>();
    int all = line.number();
    for (int i = 0; i < all; i++) {
      districts.add(
          new DistrictResult(line.text(), line.optionalCount(), rows(line, names, candidacies)));
    }
    return new StateResult(
        code,
        allotted,
        appointed,
        counted,
        method,
        total,
        absence.map(kind -> new Absence(absenceKind(kind), why)),
        Optional.empty(),
        rows,
        districts);
  }

  private static Absence.Kind absenceKind(String label) {
    for (Absence.Kind kind : Absence.Kind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no absence \"" + label + "\"");
  }

  private static List<CandidateResult> rows(
      FactReader line, List<String> names, List<Candidacy> candidacies) {
    List<CandidateResult> rows = new ArrayList<>();
    int all = line.number();
    for (int i = 0; i < all; i++) {
      String name = names.get(line.number());
      Optional<String> party = line.optionalText();
      if (party.filter(AS_CANDIDACY::equals).isPresent()) {
        party =
            candidacies.stream()
                .filter(c -> c.candidate().equals(name))
                .findFirst()
                .flatMap(Candidacy::party);
      }
      String votes = line.text();
      Optional<PopularStatus> without = status(votes);
      rows.add(
          new CandidateResult(
              name,
              party,
              without.isPresent() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(votes)),
              without.orElse(PopularStatus.COUNTED),
              line.number(),
              Optional.empty(),
              List.of(),
              List.of(),
              Optional.empty()));
    }
    return rows;
  }

  private static Optional<PopularStatus> status(String label) {
    for (PopularStatus status : PopularStatus.values()) {
      if (status.label().equals(label)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  private static IrregularElectors irregular(FactReader line) {
    return new IrregularElectors(
        line.optionalText(),
        line.choice(List.of(Office.values())),
        line.choice(List.of(IrregularKind.values())),
        line.number(),
        line.optionalText(),
        line.optionalText(),
        line.optionalText(),
        Optional.empty(),
        LEFT_OUT);
  }
}
