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
import org.twocounts.model.TodaysParties;

/** What does a bar of the chart of bias mean, and what not? */
final class BarOfTheBias implements ExerciseKind {
  private static final double VISIBLE = 0.4;
  private static final double LARGE = 2;
  private static final int ANSWERS = 4;

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
        .filter(p -> election.year() >= FirstAsked.BIAS && isReadable(Math.abs(p.bias())))
        .filter(p -> answer(p.bias() > 0, Math.abs(p.bias()) > LARGE).equals(wish(dice)))
        .flatMap(p -> ask(p, dice));
  }

  /** The kind of answer that is due. */
  private static Amount wish(Dice dice) {
    return answer(dice.turn(ANSWERS) < 2, dice.turn(ANSWERS) % 2 == 0);
  }

  /** Large enough to see its side, and clearly more or less than the line of the chart. */
  private static boolean isReadable(double size) {
    return size > VISIBLE && Math.abs(size - LARGE) > VISIBLE / 2;
  }

  private Optional<Exercise> ask(TippingPoint point, Dice dice) {
    int year = point.contest().election().year();
    boolean up = point.bias() > 0;
    boolean large = Math.abs(point.bias()) > LARGE;
    Amount right = answer(up, large);
    return Draft.of(
            "bar-of-the-bias",
            "bias " + year,
            String.format(
                "The chart shows the lead at the tipping point less the lead in the nation,"
                    + " Democratic less Republican. What does the bar of %s say of the tipping"
                    + " point?",
                year))
        .about(new ChartToRead("bias", OptionalInt.empty()))
        .right(right)
        .wrong(answer(!up, large), "has the sign the wrong way round")
        .wrong(answer(up, !large), "reads the axis wrongly, or another bar")
        .wrong(answer(!up, !large), "has the sign the wrong way round, and reads the axis wrongly")
        .step(
            String.format(
                "The bar points %s: the tipping point less the nation favors the %s side, whoever"
                    + " won.",
                up ? "up" : "down", up ? TodaysParties.DEMOCRATIC : TodaysParties.REPUBLICAN))
        .step("It ends " + (large ? "beyond" : "short of") + " 2. " + right.text())
        .build(dice);
  }

  private static Amount answer(boolean up, boolean large) {
    return Amount.words(
        String.format(
            "The %s candidate did better there than in the nation, by %s than 2 points.",
            up ? TodaysParties.DEMOCRATIC : TodaysParties.REPUBLICAN, large ? "more" : "less"));
  }
}
