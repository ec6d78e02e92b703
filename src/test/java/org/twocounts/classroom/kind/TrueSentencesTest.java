package org.twocounts.classroom.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.twocounts.WholeGallery;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.PopularVote;
import org.twocounts.analysis.TheRecord;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Option;
import org.twocounts.model.Election;

/**
 * Sentences about both counts, read and judged again: by the votes on the sheet and to the last
 * vote. Only what is right by both is an answer, and only what is wrong by both is offered beside.
 */
@WholeGallery
class TrueSentencesTest {
  private static final String N = "([0-9.,]+)";
  private static final List<Form> FORMS =
      List.of(
          new Form(N + "% of all votes were for (.*)[.]", (v, m) -> v.isShare(m, 1, v.of(m, 2))),
          new Form(
              N + "% of all who voted for President voted for (.*)[.]",
              (v, m) -> v.isShare(m, 1, v.of(m, 2))),
          new Form(
              N + "% of the votes for (.*) and (.*) were for (.*)[.]",
              (v, m) -> v.isRounded(m, 1, v.of(m, 4), v.of(m, 2) + v.of(m, 3))),
          new Form(
              N + "% of those who voted for (.*) or (.*) voted for (.*)[.]",
              (v, m) -> v.isRounded(m, 1, v.of(m, 4), v.of(m, 2) + v.of(m, 3))),
          new Form(
              N + "% of the electors were for (.*)[.]",
              (v, m) -> v.isRounded(m, 1, v.electors(m.group(2)), v.appointed())),
          new Form(
              "(.*) led (.*) by " + N + " percentage points? of all votes[.]",
              (v, m) -> v.isShare(m, 3, v.of(m, 1) - v.of(m, 2))),
          new Form(
              "(.*) had " + N + "% more votes than (.*)[.]",
              (v, m) -> v.isRounded(m, 2, v.of(m, 1) - v.of(m, 3), v.of(m, 3))),
          new Form(
              "More than half of all votes were for (.*)[.]", (v, m) -> 2 * v.of(m, 1) > v.all()),
          new Form(
              "Less than half of all votes were for (.*)[.]", (v, m) -> 2 * v.of(m, 1) < v.all()),
          new Form(
              "Nobody had more votes than (.*), and a majority of those who voted chose .*[.]",
              (v, m) -> 2 * v.of(m, 1) > v.all()),
          new Form(
              "(.*) led in [0-9]+ of the .*, and in the votes of the people[.]",
              (v, m) -> v.leader().equals(m.group(1))),
          new Form(
              "Of all votes " + N + "% were for (.*), and " + N + "% for (.*)[.]",
              (v, m) -> v.isShare(m, 1, v.of(m, 2)) && v.isShare(m, 3, v.of(m, 4))));

  private record Form(String words, BiPredicate<Votes, Matcher> truth) {}

  @Test
  void the_sentence_that_follows_from_the_table_is_true_and_the_others_are_not() {
    List<String> wrong = new ArrayList<>();
    EverySheet.exercises("which-sentence")
        .forEach(
            e -> {
              for (Option option : e.options()) {
                judge(e, option.text(), option.isRight(), wrong);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void nothing_is_wrong_with_a_true_sentence_and_something_is_with_another() {
    List<String> wrong = new ArrayList<>();
    EverySheet.exercises("what-goes-too-far")
        .forEach(
            e ->
                judge(
                    e,
                    e.question().replaceAll("(?s).*\u201c(.*)\u201d.*", "$1"),
                    e.answer().text().startsWith("Nothing"),
                    wrong));
    assertThat(wrong).isEmpty();
  }

  private static void judge(Exercise exercise, String sentence, boolean right, List<String> wrong) {
    Matcher year = Pattern.compile("election of ([0-9]{4})").matcher(exercise.question());
    assertThat(year.find()).isTrue();
    Election election =
        TheRecord.record().findElection(Integer.parseInt(year.group(1))).orElseThrow();
    for (Votes votes : List.of(new Exact(election), new Given(election, exercise))) {
      if (isTrue(sentence, votes) != right) {
        wrong.add(election.year() + ": " + sentence + " " + votes.getClass().getSimpleName());
      }
    }
  }

  private static boolean isTrue(String sentence, Votes votes) {
    for (Form form : FORMS) {
      Matcher matcher = Pattern.compile(form.words()).matcher(sentence);
      if (matcher.matches()) {
        return form.truth().test(votes, matcher);
      }
    }
    throw new AssertionError("no form: " + sentence);
  }

  /** The two counts of an election. */
  private interface Votes {
    Election election();

    double of(String name);

    double all();

    default double of(Matcher matcher, int group) {
      return of(matcher.group(group));
    }

    default double electors(String name) {
      return ElectoralVote.of(election()).votesOf(name);
    }

    default double appointed() {
      return election().electorsAppointed();
    }

    default String leader() {
      return PopularVote.of(election()).leader().orElseThrow();
    }

    default boolean isShare(Matcher matcher, int group, double part) {
      return isRounded(matcher, group, part, all());
    }

    /** Whether a figure is a part of a whole in percent, rounded to as many decimals. */
    default boolean isRounded(Matcher matcher, int group, double part, double whole) {
      String figure = matcher.group(group).replace(",", "");
      int decimals = figure.contains(".") ? figure.length() - figure.indexOf('.') - 1 : 0;
      return String.format(java.util.Locale.ROOT, "%." + decimals + "f", 100 * part / whole + 1e-9)
          .equals(figure);
    }
  }

  private record Exact(Election election) implements Votes {
    @Override
    public double of(String name) {
      return PopularVote.of(election).votesOf(name).orElseThrow();
    }

    @Override
    public double all() {
      return PopularVote.of(election).total();
    }
  }

  private record Given(Election election, Exercise exercise) implements Votes {
    @Override
    public double of(String name) {
      return exercise.table().orElseThrow().rows().stream()
          .filter(row -> row.get(0).equals(name))
          .mapToDouble(row -> Double.parseDouble(row.get(2).replace(",", "")))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public double all() {
      return of("All");
    }
  }
}
