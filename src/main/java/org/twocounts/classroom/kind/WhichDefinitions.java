package org.twocounts.classroom.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.analysis.SplitDefinition;
import org.twocounts.analysis.SplitStatus;
import org.twocounts.analysis.Splits;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.DecidedBy;
import org.twocounts.model.Election;
import org.twocounts.words.Joined;

/** Under which of three definitions is an election a split? */
final class WhichDefinitions implements ExerciseKind {
  private static final Map<SplitDefinition, String> LETTERS = letters();

  @Override
  public Topic topic() {
    return Topic.SPLITS;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS);
  }

  @Override
  public boolean suits(Level level) {
    return level == Level.COLLEGE;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = material.splitOrNot(level, dice);
    GivenVotes given = GivenVotes.of(election, level);
    List<String> met = new ArrayList<>();
    LETTERS.forEach(
        (definition, letter) -> {
          if (Splits.status(election, definition) == SplitStatus.SPLIT) {
            met.add(letter);
          }
        });
    return Draft.of(
            "which-definitions",
            String.valueOf(given.year()),
            String.format(
                "Call an election a split (a) if whoever became President did not lead the popular"
                    + " vote; (b) if somebody had more than half of the electors without leading"
                    + " it; (c) if whoever had the most electors did not lead it. In %s %s were"
                    + " appointed and %s%s. Under which definitions was that election a split?",
                given.year(),
                Words.electors(election.electorsAppointed()),
                election.decidedBy() == DecidedBy.HOUSE
                    ? "the House of Representatives chose "
                    : "the electors chose ",
                election.president()))
        .given(given.bothCounts())
        .right(Amount.words(answer(met)))
        .wrong(
            Amount.words(answer(List.of("(a)", "(b)", "(c)"))),
            "takes the three definitions for one")
        .wrong(Amount.words(answer(List.of())), "looks at one of the two counts only")
        .wrong(
            Amount.words(answer(List.of("(a)"))), "asks who took office, and not who led electors")
        .wrong(
            Amount.words(answer(List.of("(b)", "(c)"))),
            "asks who led the electors, and not who took office")
        .step("The popular leader was " + given.first().name() + ".")
        .step("(a): the President was " + election.president() + ", so " + is("(a)", met) + ".")
        .step("(b): " + majority(given) + ", so " + is("(b)", met) + ".")
        .step(
            String.format(
                "(c): the most electors voted for %s, so %s. %s",
                given.firstByElectors().name(), is("(c)", met), answer(met)))
        .build(dice);
  }

  private static String majority(GivenVotes given) {
    GivenVotes.Line first = given.firstByElectors();
    return 2 * first.electors() > given.election().electorsAppointed()
        ? first.name() + " had more than half of the electors"
        : "nobody had more than half of the electors";
  }

  private static String is(String letter, List<String> met) {
    return met.contains(letter) ? "a split" : "no split";
  }

  private static String answer(List<String> met) {
    return switch (met.size()) {
      case 0 -> "Under none of them.";
      case 3 -> "Under all three.";
      default -> "Under " + Joined.of(met) + " only.";
    };
  }

  private static Map<SplitDefinition, String> letters() {
    Map<SplitDefinition, String> letters = new LinkedHashMap<>();
    letters.put(SplitDefinition.TOOK_OFFICE, "(a)");
    letters.put(SplitDefinition.ELECTORAL_MAJORITY, "(b)");
    letters.put(SplitDefinition.ELECTORAL_PLURALITY, "(c)");
    return letters;
  }
}
