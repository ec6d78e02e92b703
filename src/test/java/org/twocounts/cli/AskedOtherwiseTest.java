package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.WholeGallery;
import org.twocounts.classroom.Clue;
import org.twocounts.classroom.EveryHandout;

/** {@code exercise --ask order} and {@code --ask hunt}. */
@WholeGallery
class AskedOtherwiseTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--ask order --as gift | --as gift has questions with options only; --ask order is written"
            + " as markdown, html or pdf",
        "--ask hunt --as page | --as page has questions with options only; --ask hunt is written as"
            + " markdown, html or pdf",
        "--ask hunt --as forms-csv | --as forms-csv has questions with options only; --ask hunt is"
            + " written as markdown, html or pdf",
        "--ask hunt --key k.gift | --as gift has questions with options only; --ask hunt is written"
            + " as markdown, html or pdf",
        "--ask order --seeds 3 | --seeds is of pages that answer back, which have questions with"
            + " options; leave out --ask order or --seeds",
        "--ask hunt --read-code 7QKM-2X9B-TABC | --read-code is of pages that answer back, which"
            + " have questions with options; leave out --ask hunt or --read-code",
        "--ask order --topic reading-a-chart | --ask order has nothing on --topic reading-a-chart"
            + " for high-school; it goes with splits, margins, tipping-point, apportionment and"
            + " your-state",
        "--ask hunt --topic misleading-readings | --ask hunt has nothing on --topic"
            + " misleading-readings for high-school; it goes with splits, margins, tipping-point,"
            + " apportionment, allocation-rules and your-state",
        "--ask hunt --topic margins --state OH | --topic margins of high-school asks about the"
            + " nation; --state goes with your-state",
        "--ask order --from 2024 --to 2024 | the record gives no ordering on splits for"
            + " high-school, 2024 to 2024",
        "--ask hunt --from 2024 --to 2024 | the record gives no clue on splits for high-school,"
            + " 2024 to 2024",
        "--ask order --topic margins --from 2016 --to 2020 --questions 99 | --questions 99: a sheet"
            + " has 1 to 12 questions"
      })
  void what_cannot_be_asked_so_is_refused_in_one_line(String options, String message) {
    assertThat(exercise(options)).isEqualTo(new CommandRun(2, "", "twocounts: " + message + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"order", "hunt"})
  void no_format_of_a_sheet_tells_an_answer_and_its_key_tells_all(String asking)
      throws IOException {
    for (String format : List.of("json", "csv", "markdown")) {
      CommandRun sheet = exercise("--ask " + asking + " --format " + format);
      CommandRun key = exercise("--ask " + asking + " --format " + format + " --answers");
      assertThat(sheet.exitCode()).isZero();
      assertThat(sheet.out().toLowerCase(Locale.ROOT))
          .doesNotContain("deciding", "position", "\"order\":", "\"answers\":", "\"work\":")
          .doesNotContain("shown_by", "shownby");
      assertThat(key.out().toLowerCase(Locale.ROOT)).contains("deciding");
      Path file = folder.resolve("key." + format.replace("markdown", "md"));
      exercise("--ask " + asking + " --format " + format + " --key " + file);
      assertThat(Files.readString(file)).isEqualTo(key.out());
    }
  }

  @Test
  void the_key_of_cards_as_json_holds_their_order() {
    JsonNode json = exercise("--ask order --topic margins --answers --format json").json();
    assertThat(json.get("ask").textValue()).isEqualTo("order");
    assertThat(json.get("orderings")).hasSize(4);
    for (JsonNode ordering : json.get("orderings")) {
      List<String> order = new ArrayList<>();
      for (int place = 1; place <= ordering.get("cards").size(); place++) {
        for (JsonNode card : ordering.get("cards")) {
          if (card.get("position").intValue() == place) {
            order.add(card.get("card").textValue());
          }
        }
      }
      assertThat(ordering.get("order")).extracting(JsonNode::textValue).isEqualTo(order);
    }
  }

  @Test
  void sheet_and_key_are_written_in_the_forms_of_their_names() throws IOException {
    for (String asking : List.of("order", "hunt")) {
      Path sheet = folder.resolve(asking + ".pdf");
      Path key = folder.resolve(asking + "-key.html");
      assertThat(exercise("--ask " + asking + " --paper a4 --output " + sheet + " --key " + key))
          .isEqualTo(new CommandRun(0, "", ""));
      assertThat(Files.readAllBytes(sheet)).startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
      assertThat(Files.readString(key)).startsWith("<!DOCTYPE html>").contains("Key: ");
    }
  }

  @Test
  void a_record_with_one_election_is_hunted_by_state_or_refused_in_a_line() {
    Path record = folder.resolve("own.json");
    CommandRun.inside("import", "docs/examples/2028.csv", "--out", record.toString());
    String own = " --data " + record;
    for (String asking : List.of("order", "hunt")) {
      for (String topic :
          List.of("splits", "margins", "tipping-point", "apportionment", "your-state")) {
        CommandRun run =
            exercise("--ask " + asking + " --topic " + topic + " --from 2024 --to 2024");
        assertThat(run.exitCode()).as("%s %s", asking, topic).isIn(0, 2);
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(1);
        assertThat(run.err()).doesNotContain("a bug of ours");
        CommandRun stranger = exercise("--ask " + asking + " --topic " + topic + own);
        assertThat(stranger.err()).doesNotContain("a bug of ours");
        assertThat(stranger.exitCode()).as("%s %s", asking, topic).isIn(0, 2);
      }
    }
    CommandRun few = exercise("--ask hunt --topic margins --from 2024 --to 2024 --questions 2");
    assertThat(few.exitCode()).isZero();
  }

  @Test
  void where_to_look_is_a_command_that_works() {
    Set<String> commands =
        EveryHandout.hunts()
            .filter(hunt -> hunt.seed() <= 2)
            .flatMap(hunt -> hunt.clues().stream())
            .map(Clue::where)
            .flatMap(where -> Stream.of(where.split(" and ", -1)))
            .map(where -> where.replace("YEAR", "1912").replaceAll(" ST$", " PA"))
            .collect(Collectors.toSet());
    assertThat(commands)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            command -> {
              List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
              assertThat(args.remove(0)).isEqualTo("twocounts");
              assertThat(CommandRun.inside(args.toArray(String[]::new)).exitCode()).isZero();
            });
  }

  private static CommandRun exercise(String options) {
    return CommandRun.inside(("exercise " + options.strip()).split(" ", -1));
  }
}
