package org.twocounts.classroom.kind;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.analysis.Bias;
import org.twocounts.analysis.TippingOptions;
import org.twocounts.analysis.TippingPoint;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.FirstAsked;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;

/** What does a bar of the chart of bias mean, and what not? */
final class BarOfTheBias implements ExerciseKind {
  private static final double VISIBLE = 0.8;

  @Override
  public Topic topic() {
    return Topic.READING_A_CHART;
  }

  @Override
  public Set<CaveatMeasure> measures() {
    return Set.of();
  }

  @Override
  public boolean suits(Level level) {
    return level != Level.MIDDLE_SCHOOL;
  }

  @Override
  public Optional<Exercise> draw(Material material, Level level, Dice dice) {
    Election election = dice.pick(material.elections(level));
    return Bias.of(election, TippingOptions.STANDARD)
        .tippingPoint()
        .filter(p -> election.year() >= FirstAsked.BIAS && Math.abs(p.bias()) > VISIBLE)
        .flatMap(p -> ask(p, dice));
  }

  private Optional<Exercise> ask(TippingPoint point, Dice dice) {
    int year = point.contest().election().year();
    boolean up = point.bias() > 0;
    String favoured = up ? "Democratic" : "Republican";
    String other = up ? "Republican" : "Democratic";
    return Draft.of(
            "bar-of-the-bias",
            "bias",
            String.format(
                "The chart shows the lead at the tipping point less the lead in the nation,"
                    + " Democratic less Republican. The bar of %s points %s. What does that mean?",
                year, up ? "up" : "down"))
        .about(new ChartToRead("bias", OptionalInt.empty()))
        .right(
            Amount.words(
                "At the tipping point the "
                    + favoured
                    + " candidate did better, against the rival, than in the nation."))
        .wrong(
            Amount.words("The " + favoured + " candidate won the election."),
            "takes an advantage by the rules for a victory: who wins depends on the votes as well")
        .wrong(
            Amount.words("The " + favoured + " candidate had the most votes of the people."),
            "takes the bar for the lead in the nation, which is taken away in it")
        .wrong(
            Amount.words(
                "With equal votes in the nation the "
                    + other
                    + " candidate would lead at the tipping point."),
            "has the sign the wrong way round")
        .step("The bar is a difference: tipping point less nation.")
        .step(
            String.format(
                "%s means that the difference favours the %s side, whoever won and whoever led: at"
                    + " the tipping point the %s candidate did better than in the nation.",
                up ? "Up" : "Down", favoured, favoured))
        .build(dice);
  }
}
