package org.twocounts.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Clue;
import org.twocounts.classroom.EveryHandout;
import org.twocounts.classroom.HuntAnswer;
import org.twocounts.classroom.HuntSheet;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.OrderCard;
import org.twocounts.classroom.Ordering;
import org.twocounts.classroom.OrderingSheet;
import org.twocounts.output.Markup;

@WholeGallery
class HandoutPagesTest {
  private static final int SEEDS = 3;

  @ParameterizedTest
  @EnumSource(Level.class)
  void four_orderings_and_six_clues_fit_two_pages(Level level) throws IOException {
    for (OrderingSheet sheet : orderings(level)) {
      assertFits(OrderingHandout.sheet(sheet, Sheets.ORIGIN));
    }
    for (HuntSheet hunt : hunts(level)) {
      assertFits(HuntHandout.sheet(hunt, Sheets.ORIGIN));
    }
  }

  private static void assertFits(Handout handout) throws IOException {
    for (Paper paper : Paper.values()) {
      List<String> pages = PdfText.pages(HandoutPages.pdf(handout, paper));
      assertThat(pages).as(handout.mark()).hasSizeLessThanOrEqualTo(2);
      for (Handout.Task task : handout.tasks()) {
        String last = task.lines().get(task.lines().size() - 1);
        assertThat(pages)
            .anySatisfy(
                page ->
                    assertThat(page).contains(PdfText.plain(task.question()), PdfText.plain(last)));
      }
    }
  }

  @Test
  void a_sheet_of_cards_holds_no_order_and_its_key_all() {
    for (OrderingSheet sheet : orderings(Level.COLLEGE)) {
      Handout asked = OrderingHandout.sheet(sheet, Sheets.ORIGIN);
      Handout key = OrderingHandout.key(sheet, Sheets.ORIGIN);
      for (Ordering ordering : sheet.orderings()) {
        String order = "Order: " + String.join(" ", ordering.letters());
        assertThat(HandoutPages.html(asked)).doesNotContain(order);
        assertThat(HandoutMarkdown.of(asked)).doesNotContain(order);
        assertThat(HandoutPages.html(key)).contains(order);
        assertThat(HandoutMarkdown.of(key)).contains("**" + order + "**");
        for (OrderCard card : ordering.cards()) {
          assertThat(HandoutPages.html(asked)).doesNotContain(Markup.between(card.work()));
          assertThat(HandoutPages.html(key)).contains(Markup.between(card.work()));
        }
      }
      assertThat(asked.isToFillIn()).isTrue();
      assertThat(key.isToFillIn()).isFalse();
    }
  }

  @Test
  void a_hunt_names_how_many_answers_there_are_and_only_its_key_which() {
    for (HuntSheet hunt : hunts(Level.HIGH_SCHOOL)) {
      String asked = HandoutPages.html(HuntHandout.sheet(hunt, Sheets.ORIGIN));
      String key = HandoutPages.html(HuntHandout.key(hunt, Sheets.ORIGIN));
      for (Clue clue : hunt.clues()) {
        assertThat(asked)
            .contains(Markup.between(clue.question()), Markup.between(clue.where()))
            .contains("(" + clue.answers().size() + " answer");
        for (HuntAnswer answer : clue.answers()) {
          assertThat(asked).doesNotContain("<td>" + Markup.between(answer.name()) + "</td>");
          assertThat(key)
              .contains(Markup.between(answer.name()), Markup.between(answer.figure()))
              .contains(Markup.between(answer.command()));
        }
      }
    }
  }

  @Test
  void only_a_key_names_the_command_that_makes_it_again() {
    HuntSheet hunt = hunts(Level.COLLEGE).get(0);
    String command =
        "twocounts exercise --ask hunt --topic splits --level college --questions 6 --seed 1";
    assertThat(HandoutMarkdown.of(HuntHandout.key(hunt, Sheets.ORIGIN))).contains(command);
    assertThat(HandoutMarkdown.of(HuntHandout.sheet(hunt, Sheets.ORIGIN)))
        .contains("seed 1", "data ")
        .doesNotContain("twocounts exercise");
  }

  private static List<OrderingSheet> orderings(Level level) {
    return EveryHandout.orderingSheets()
        .filter(s -> s.level() == level && s.seed() <= SEEDS)
        .toList();
  }

  private static List<HuntSheet> hunts(Level level) {
    return EveryHandout.hunts().filter(s -> s.level() == level && s.seed() <= SEEDS).toList();
  }
}
