package org.twocounts.recount;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.twocounts.analysis.NotDefinedException;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CandidateResult;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.DistrictResult;
import org.twocounts.model.Election;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.PopularStatus;
import org.twocounts.model.PopularVoteCoverage;
import org.twocounts.model.Provenance;
import org.twocounts.model.StateResult;
import org.twocounts.model.VotingRule;
import org.twocounts.words.Digits;
import org.twocounts.words.Numerals;

/**
 * A small country that a class makes up: a line {@code candidate} has the name and the party of
 * each, a line {@code state} a name, its electors and the votes of each candidate. A state's leader
 * has all of its electors.
 */
final class MadeUpCountry {
  /** Under which year its one election stands. */
  static final int YEAR = 1;

  private static final long MOST_VOTES = 1_000_000_000;
  private static final int MOST_ELECTORS = 1_000;
  private static final int MOST_DIGITS = 10;
  private static final Provenance NONE = new Provenance(List.of(), Optional.empty(), List.of());

  private final List<Candidacy> candidates = new ArrayList<>();
  private final List<StateResult> states = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  private MadeUpCountry(List<FactReader> lines) {
    for (FactReader line : lines) {
      if (line.kind().equals("candidate")) {
        candidates.add(candidacy(line));
      } else {
        states.add(state(line));
      }
    }
    if (candidates.isEmpty() || states.isEmpty()) {
      problems.add("a country has a candidate and a state");
    }
  }

  /**
   * The election of a country.
   *
   * @throws NotDefinedException if it cannot be counted, with everything that is wrong
   */
  static Election read(String lines) {
    MadeUpCountry country = new MadeUpCountry(FactReader.lines(lines));
    if (!country.problems.isEmpty()) {
      throw new NotDefinedException(String.join("; ", country.problems));
    }
    return country.election();
  }

  private Election election() {
    int electors = states.stream().mapToInt(StateResult::electorsAppointed).sum();
    return new Election(
        YEAR,
        YEAR,
        ElectionLines.NO_DATE,
        ElectionLines.NO_DATE,
        states.size(),
        electors,
        electors,
        electors / 2 + 1,
        candidates.get(0).candidate(),
        "",
        Optional.empty(),
        DecidedBy.ELECTORAL_COLLEGE,
        VotingRule.SEPARATE_BALLOTS,
        PopularVoteCoverage.NATIONAL,
        Optional.empty(),
        NONE,
        List.of(),
        candidates,
        states,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Candidacy candidacy(FactReader line) {
    return new Candidacy(
        name("candidate", line.text()),
        true,
        line.optionalText(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NONE);
  }

  private StateResult state(FactReader line) {
    String name = name("state", line.text());
    int electors = (int) within(MOST_ELECTORS, line.text(), name + ": electors");
    long total = 0;
    long most = 0;
    List<Long> votes = new ArrayList<>();
    for (Candidacy candidate : candidates) {
      long own = within(MOST_VOTES, line.text(), name + ": votes for " + candidate.candidate());
      votes.add(own);
      total += own;
      most = Math.max(most, own);
    }
    int leading = 0;
    for (long own : votes) {
      leading += own == most ? 1 : 0;
    }
    List<CandidateResult> rows = new ArrayList<>();
    for (int i = 0; i < votes.size(); i++) {
      boolean leads = leading == 1 && votes.get(i) == most;
      rows.add(row(candidates.get(i), votes.get(i), leads ? electors : 0));
    }
    List<DistrictResult> none = List.of();
    return new StateResult(
        name,
        OptionalInt.of(electors),
        electors,
        leading == 1 ? electors : 0,
        ElectorMethod.GENERAL_TICKET,
        OptionalLong.of(total),
        Optional.empty(),
        Optional.empty(),
        rows,
        none);
  }

  /** A name that nobody else has and that is not the word for all others. */
  private String name(String kind, String given) {
    String name = given.trim();
    if (name.isEmpty() || name.equals(CandidateResult.OTHER)) {
      problems.add("a " + kind + " needs a name" + (name.isEmpty() ? "" : " other than " + name));
    } else if (!names.add(kind + " " + name)) {
      problems.add("two of the " + kind + "s are called " + name);
    }
    return name;
  }

  private long within(long most, String text, String what) {
    String digits = text.trim();
    if (Digits.areAtMost(MOST_DIGITS, digits) && Long.parseLong(digits) <= most) {
      return Long.parseLong(digits);
    }
    problems.add(
        what
            + ": a whole number from 0 to "
            + Numerals.of(most)
            + ", not "
            + (digits.isEmpty() ? "nothing" : digits));
    return 0;
  }

  private static CandidateResult row(Candidacy candidate, long votes, int electors) {
    return new CandidateResult(
        candidate.candidate(),
        candidate.party(),
        OptionalLong.of(votes),
        PopularStatus.COUNTED,
        electors,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
