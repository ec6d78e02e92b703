package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {
  private static final String PACK =
      """
      {"format": {"name": "twocounts-claims", "version": 1}, "id": "mine", "title": "Mine",
       "source": {"who": "me"},
       "claims": [{"id": "five", "statement": "There were five.", "expectedVerdict": "REFUTED",
         "readings": [{"id": "sql", "reading": "Five splits.",
           "check": {"sql": "SELECT count(*) FROM splits"}, "expect": {"equals": 5}}]}]}
      """;

  @Test
  void json_holds_packs_claims_readings_and_evidence() {
    JsonNode packs =
        CommandRun.inside("claims", "check", "article-2018", "--format", "json")
            .json()
            .get("packs");
    assertThat(packs).hasSize(1);
    assertThat(packs.get(0).get("pack").textValue()).isEqualTo("article-2018");
    JsonNode claim = packs.get(0).get("claims").get(0);
    assertThat(claim.get("id").textValue()).isEqualTo("five-presidents");
    assertThat(claim.get("verdict").textValue()).isEqualTo("DEPENDS_ON_READING");
    JsonNode reading = claim.get("readings").get(1);
    assertThat(reading.get("holds").booleanValue()).isFalse();
    assertThat(reading.get("expected").textValue()).startsWith("exactly John Quincy Adams");
    assertThat(reading.get("found").textValue()).startsWith("Rutherford B. Hayes");
    assertThat(reading.get("evidence")).hasSize(4);
    assertThat(reading.get("evidence").get(0).get("year").intValue()).isEqualTo(1876);
    assertThat(claim.get("caveats")).isNotEmpty();
  }

  @Test
  void what_a_query_returns_cannot_steer_a_terminal(@TempDir Path folder) throws IOException {
    String check =
        "\"check\": {\"sql\": \"SELECT char(27, 7, 8238) || 'five'\"}, \"expect\":"
            + " {\"contains-exactly\": [\"x\"]}";
    int from = PACK.indexOf("\"check\"");
    String pack = PACK.substring(0, from) + check + "}]}]}";
    Path file = Files.writeString(folder.resolve("mine.json"), pack);
    for (String as : new String[] {"text", "markdown", "html"}) {
      assertThat(CommandRun.inside("claims", "check", file.toString(), "--as", as).out())
          .contains("five")
          .doesNotContain("\u001b", "\u0007", "\u202E");
    }
    assertThat(CommandRun.inside("claims", "check", file.toString(), "--format", "json").out())
        .contains("\\u001B\\u0007\\u202efive");
  }

  @Test
  void every_mistake_of_a_pack_is_said_on_a_line_of_its_own(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.json"),
            """
            {"format": {"name": "twocounts-claims", "version": 1}, "id": "mine", "title": "Mine",
             "source": {"who": "me"},
             "claims": [{"id": "a", "statement": "A.", "readings": [
               {"id": "sql", "reading": "R.",
                "check": {"sql": "SELECT yaer FROM splits"}, "expect": {"equals": 5}},
               {"id": "year", "reading": "R.",
                "check": {"measure": "electors", "arguments": {"year": 2015, "count": "won"}},
                "expect": {"contains-exactly": [1, 2]}},
               {"id": "name", "reading": "R.",
                "check": {"measure": "popular-vote",
                          "arguments": {"year": 2016, "candidate": "Hilary Clinton"}},
                "expect": {"at-least": 1}}]}]}
            """);
    CommandRun run = CommandRun.inside("claims", "check", file.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("twocounts: " + file + ": line "))
        .anyMatch(line -> line.contains("line 5: sql: ") && line.contains("did you mean year?"))
        .anyMatch(line -> line.contains("line 7: 2015 is no year") && line.contains("mean 2016?"))
        .anyMatch(
            line ->
                line.contains(
                    "line 10: no candidate \"Hilary Clinton\" in 2016; did you"
                        + " mean Hillary Clinton?"));
  }

  @Test
  void wrong_and_unanswered_stand_apart_and_no_formula_reaches_the_teacher(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ann.csv"), "claim,verdict,why\nwon-306-223,SUPPORTED,=HYPERLINK(1)\n");
    String[] grade = {"claims", "grade", "article-2018", file.toString(), "--format"};
    List<List<String>> rows = Csv.parse(run(grade, "csv").out());
    assertThat(rows).anyMatch(r -> r.get(5).equals("'=HYPERLINK(1)"));
    String table = run(grade, "markdown").out();
    assertThat(table).contains("| Not right | Not answered |", "| won-306-223 | five-presidents,");
    Files.writeString(file, "claim,verdict\nmoon,REFUTED\n");
    CommandRun other = run(grade, "json");
    assertThat(other.exitCode()).isEqualTo(3);
    assertThat(other.out())
        .contains("answers no claim of the pack article-2018", "five-presidents, not moon");
  }

  private static CommandRun run(String[] words, String format) {
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = format;
    return CommandRun.inside(all);
  }

  @Test
  void a_page_shows_statement_and_verdict_first() {
    CommandRun run = CommandRun.inside("claims", "show", "won-306-223");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            The Electoral College of 2016 was won 306 to 223.
            REFUTED: holds on 0 of 2 readings  [won-306-223]
            """);
  }

  @Test
  void a_verdict_that_a_pack_does_not_expect_fails_the_check(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), PACK);
    CommandRun run = CommandRun.inside("claims", "check", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("SUPPORTED", "the pack expects REFUTED");
    Files.writeString(file, PACK.replace("REFUTED", "SUPPORTED"));
    assertThat(CommandRun.inside("claims", "check", file.toString()).exitCode()).isZero();
  }

  @Test
  void pages_have_other_forms() {
    assertThat(CommandRun.inside("claims", "show", "won-306-223", "--as", "html").out())
        .startsWith("<!DOCTYPE html>");
    assertThat(CommandRun.inside("claims", "show", "won-306-223", "--as", "markdown").out())
        .startsWith("# An article");
    assertThat(
            CommandRun.inside(
                    "claims", "show", "won-306-223", "--as=claimreview", "--url=https://a.b")
                .json()
                .get("@graph")
                .get(0)
                .get("url")
                .textValue())
        .isEqualTo("https://a.b#won-306-223");
  }

  @Test
  void a_review_of_a_pack_of_ones_own_is_signed_by_its_author(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(folder.resolve("mine.json"), PACK.replace("REFUTED", "SUPPORTED"));
    CommandRun.inside("claims", "check", "law", file.toString(), "--as", "claimreview")
        .failsWith(2, "--as claimreview of the pack mine needs --author NAME, who signs it");
    Path record =
        Files.writeString(
            folder.resolve("record.json"),
            Files.readString(Path.of("elections.json")).replaceFirst("Harrison", "Harryson"));
    CommandRun other =
        CommandRun.inside("claims", "check", "--as", "claimreview", "--data", record.toString());
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("--as claimreview by another record needs --author NAME");
    JsonNode author =
        CommandRun.inside(
                "claims",
                "check",
                file.toString(),
                "--as",
                "claimreview",
                "--author",
                "The Paper",
                "--author-url",
                "https://paper.example")
            .json()
            .get("@graph")
            .get(0)
            .get("author");
    assertThat(author.get("@type").textValue()).isEqualTo("Organization");
    assertThat(author.get("name").textValue()).isEqualTo("The Paper");
  }

  @Test
  void what_is_wrong_is_said_a_line_each(@TempDir Path folder) throws IOException {
    CommandRun.inside("claims", "check", "artcle-2018")
        .failsWith(2, "no pack or file \"artcle-2018\"; did you mean article-2018?");
    CommandRun.inside("claims", "show", "won-306-233").failsWith(2, "did you mean won-306-223?");
    CommandRun.inside("claims", "show", "won-306-223", "--as", "claimreview", "--date", "today")
        .failsWith(2, "expected a day such as 2026-11-03");
    Path file = Files.writeString(folder.resolve("bad.json"), "{\"format\": 1}");
    CommandRun bad = CommandRun.inside("claims", "check", file.toString());
    assertThat(bad.exitCode()).isEqualTo(3);
    assertThat(bad.err().lines()).hasSize(5).allMatch(line -> line.contains("bad.json: line 1: "));
  }

  @Test
  void what_a_claim_says_ends_no_script_into_which_its_review_is_pasted(@TempDir Path folder)
      throws IOException {
    Path pack =
        Files.writeString(
            folder.resolve("mine.json"),
            PACK.replace("REFUTED", "SUPPORTED").replace("There were", "</script><!--&"));
    CommandRun run =
        CommandRun.inside(
            "claims", "check", pack.toString(), "--as", "claimreview", "--author", "<b>");
    assertThat(run.out()).contains("\\u003c/script\\u003e").doesNotContain("<", ">", "&");
    assertThat(run.json().toString()).contains("</script><!--&", "<b>");
  }

  @Test
  void a_new_pack_can_be_checked_and_is_never_written_over(@TempDir Path folder) {
    String file = folder.resolve("lesson.json").toString();
    assertThat(CommandRun.inside("claims", "new", file).out()).isEqualTo(file + "\n");
    assertThat(CommandRun.inside("claims", "check", file).exitCode()).isZero();
    CommandRun.inside("claims", "new", file).failsWith(4, "it is there already");
  }

  @Test
  void a_bad_answer_file_does_not_stop_the_others(@TempDir Path folder) throws IOException {
    Path pack = Files.writeString(folder.resolve("mine.json"), PACK);
    Path ann = folder.resolve("ann.csv");
    Files.writeString(ann, "claim,verdict,why\nfive,SUPPORTED,counted\n");
    Path bob = Files.writeString(folder.resolve("bob.csv"), "claim,verdict\nfive,MAYBE\n");
    String gone = folder.resolve("gone.csv").toString();
    CommandRun run =
        CommandRun.inside(
            "claims",
            "grade",
            pack.toString(),
            ann.toString(),
            bob.toString(),
            gone,
            "--format=json");
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out())
        .contains("ann.csv\"", "\"score\": 1", "\"why\": \"counted\"")
        .contains("bob.csv\"", "\"score\": 0", "line 2: \\\"MAYBE\\\" is no verdict")
        .contains("gone.csv\"", "\"score\": null", "\"error\": \"no such file\"");
    assertThat(run.err()).isEqualTo("twocounts: " + gone + ": no such file\n");
  }

  @Test
  void a_word_that_is_no_verdict_is_said_at_its_claim(@TempDir Path folder) throws IOException {
    Path pack = Files.writeString(folder.resolve("mine.json"), PACK);
    Path bob = Files.writeString(folder.resolve("bob.csv"), "claim,verdict\nfive,MAYBE\n");
    CommandRun run = CommandRun.inside("claims", "grade", pack.toString(), bob.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("five, line 2: \"MAYBE\" is no verdict; one of");
  }

  @Test
  void a_class_has_a_grade_a_row(@TempDir Path folder) throws IOException {
    Path pack = Files.writeString(folder.resolve("mine.json"), PACK);
    Path file = Files.writeString(folder.resolve("all.csv"), "Pupil,Five\nAnn,holds\n=B,fails\n");
    String[] grade = {"claims", "grade", pack.toString(), file.toString(), "--format"};
    JsonNode grades = run(grade, "json").json().get("grades");
    assertThat(grades).hasSize(2);
    assertThat(grades.get(0).get("pupil").textValue()).isEqualTo("Ann");
    assertThat(grades.get(0).get("score").intValue()).isEqualTo(1);
    assertThat(grades.get(1).get("score").intValue()).isZero();
    assertThat(run(grade, "csv").out())
        .startsWith("file,claim,given,computed,right,why,pupil,error\r\n")
        .contains(",five,SUPPORTED,SUPPORTED,true,,Ann,\r\n", ",false,,'=B,\r\n");
    assertThat(run(grade, "table").out()).contains("Pupil", "Ann");
  }

  @Test
  void names_of_strangers_files_steer_no_terminal(@TempDir Path folder) throws IOException {
    String escape = "\u001b[31m";
    Path pack = folder.resolve("p" + escape + ".json");
    Files.writeString(pack, "{");
    CommandRun refused = CommandRun.inside("claims", "check", pack.toString());
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("\uFFFD[31m.json: line 1").doesNotContain("\u001b");
    Path answers = folder.resolve("a" + escape + "\nb.csv");
    Files.writeString(answers, "claim,verdict\nneed-270,REFUTED\n");
    String[] grade = {"claims", "grade", "law", folder.toString(), "--format"};
    CommandRun graded = run(grade, "table");
    assertThat(graded.exitCode()).isZero();
    assertThat(graded.out()).contains("need-").doesNotContain("\u001b");
    assertThat(run(grade, "markdown").out())
        .contains("\uFFFD\\[31m b.csv")
        .doesNotContain("\u001b");
  }

  @Test
  void the_name_of_the_file_says_the_form_of_the_page(@TempDir Path folder) throws IOException {
    for (String name : List.of("p.html", "p.md", "p.json", "p.csv", "p.txt")) {
      CommandRun.inside(
          "claims", "check", "arithmetic", "--output", folder.resolve(name).toString());
    }
    assertThat(Files.readString(folder.resolve("p.html"))).startsWith("<!DOCTYPE html>");
    assertThat(Files.readString(folder.resolve("p.md"))).startsWith("# ");
    assertThat(Files.readString(folder.resolve("p.json"))).startsWith("{\n  \"packs\"");
    assertThat(Files.readString(folder.resolve("p.csv"))).startsWith("pack,");
    assertThat(Files.readString(folder.resolve("p.txt"))).contains("=====");
    CommandRun.inside("claims", "check", "arithmetic", "--output", "p.pdf")
        .failsWith(2, "--output p.pdf: no page of claims is written as .pdf, only as .txt, .json,");
    CommandRun.inside("claims", "check", "arithmetic", "--as", "html", "--output", "p.md")
        .failsWith(2, "--output p.md: --as html writes .html");
  }
}
