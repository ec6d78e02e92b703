package org.twocounts.importing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words in a candidate's place stand for. */
enum CandidateCell {
  /** A person, or a slate of electors. */
  NAMED(""),

  /** Votes for persons not named, which count. */
  OTHERS("votes for persons not named"),

  /** The votes of the whole row of candidates. */
  TOTAL("a row of totals"),

  /** Ballots without a vote for anybody. */
  NO_VOTE("under-, over- and blank votes: no votes for anybody"),

  /** Blank ballots and scattered votes in one figure. */
  MIXED("blank ballots and votes for others in one figure: they cannot be told apart"),

  /** Numbers of people or ballots, not of votes. */
  NO_RESULT("numbers of voters or ballots, not votes");

  private static final List<Pattern> WITHOUT_VOTE =
      patterns(
          "(under|over|blank|void|spoiled|invalid|rejected)( |-)?(vote|ballot)?s?",
          "blanks?( or | and | & )?(void|spoiled|over)?( )?(vote|ballot)?s?",
          "(over|under)( |-|/)?(votes?)?( and | & |/| )(over|under)( |-)?votes?",
          "(void|spoiled|blank|over|under) votes?( |/)+(void|spoiled|blank|over|under) votes?",
          "exhausted( ballots)?",
          "no vote",
          "no (presidential )?vote cast",
          "residual( votes?)?");
  private static final List<Pattern> OF_OTHERS =
      patterns(
          "",
          "(all )?others?( candidates?| votes?)?",
          "oth",
          "third( part(y|ies))?",
          "other (minor )?(candidates|parties)",
          "(total |all |other |invalid |valid |unassigned |misc(ellaneous)? )*write( |-)?ins?("
              + " votes?)?( total)?",
          "writeins?",
          "write in (totals|candidates?|votes?|others?|misc)",
          "scatter(ing|ed)?( votes?)?( write( |-)?ins?)?",
          "misc(ellaneous)?( candidates| votes)?",
          "various",
          "none of (the above|these candidates)",
          "none",
          "na",
          "n a",
          "no (party )?candidate( named)?",
          "not designated",
          "unnamed",
          "minor( candidates| parties)?");
  private static final List<Pattern> OF_TOTALS =
      patterns(
          "(grand |state |sub ?)?totals?( votes?)?( cast)?",
          "all( candidates| votes)?",
          "sum",
          "total votes cast",
          "votes cast",
          "valid votes?");
  private static final List<Pattern> OF_VOTERS =
      patterns(
          "registered( voters?)?( total)?",
          "registration",
          "ballots( cast| counted)?( total)?",
          "total ballots( cast)?",
          "turnout",
          "(total )?voters( registered)?",
          "cards cast",
          "times cast",
          "number of precincts.*",
          "precincts.*");

  private final String why;

  CandidateCell(String why) {
    this.why = why;
  }

  /** Why a row of it is no candidate's. */
  String why() {
    return why;
  }

  /** What a cell stands for. */
  static CandidateCell of(String cell) {
    String plain = Role.plain(cell);
    if (matches(WITHOUT_VOTE, plain)) {
      return NO_VOTE;
    }
    if (matches(OF_TOTALS, plain)) {
      return TOTAL;
    }
    if (matches(OF_VOTERS, plain)) {
      return NO_RESULT;
    }
    if (matches(OF_OTHERS, plain)) {
      return OTHERS;
    }
    return plain.matches(".*\\b(blank|void|undervotes?|overvotes?|under vote|over vote)\\b.*")
        ? plain.matches(".*\\b(scatter|write|other).*") ? MIXED : NO_VOTE
        : NAMED;
  }

  private static List<Pattern> patterns(String... whole) {
    return Stream.of(whole).map(Pattern::compile).toList();
  }

  private static boolean matches(List<Pattern> patterns, String plain) {
    return patterns.stream().anyMatch(p -> p.matcher(plain).matches());
  }
}
