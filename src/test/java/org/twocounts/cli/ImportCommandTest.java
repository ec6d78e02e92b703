package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String WHOLE = "docs/examples/2028.csv";

  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String made(String table, String... options) {
    String record = file("record.json");
    String[] args = new String[options.length + 4];
    args[0] = "import";
    args[1] = table;
    args[2] = "--out";
    args[3] = record;
    System.arraycopy(options, 0, args, 4, options.length);
    assertThat(CommandRun.inside(args).exitCode()).isZero();
    return record;
  }

  @Test
  void the_report_is_data_as_the_contract_has_it() {
    JsonNode report =
        CommandRun.inside("import", WHOLE, "--out", file("r.json"), "--format", "json").json();

    assertThat(report.get("rows").intValue()).isEqualTo(168);
    assertThat(report.get("matched").get("states")).hasSize(56);
    assertThat(report.get("leftOver")).hasSize(56);
    assertThat(report.get("leftOver").get(0).get("line").intValue()).isEqualTo(4);
    assertThat(report.get("sums").get(0).get("state").textValue()).isEqualTo("AK");
    assertThat(report.get("asked")).isEmpty();
    assertThat(report.get("written").textValue()).isEqualTo(file("r.json"));
  }

  @Test
  void the_same_table_gives_the_same_bytes() throws IOException {
    byte[] once = Files.readAllBytes(Path.of(made(WHOLE)));

    assertThat(Files.readAllBytes(Path.of(made(WHOLE)))).isEqualTo(once);
  }

  @Test
  void a_dry_run_writes_nothing_and_asks_what_it_would_ask() {
    String winners = "docs/examples/winners-2028.csv";
    CommandRun run = CommandRun.inside("import", winners, "--year", "2028", "--dry-run");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).startsWith("What would be made of ");
    assertThat(run.err()).contains("give --district ME-1=NAME");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void what_is_wrong_leaves_what_stood_there() throws IOException {
    Path bad =
        Files.writeString(folder.resolve("bad.csv"), "year,state,candidate,votes\n2028,XX,A,1\n");
    Path out = Files.writeString(folder.resolve("out.json"), "before");

    CommandRun.inside("import", bad.toString(), "--out", out.toString())
        .failsWith(3, "line 2: column 2: no state \"XX\"");
    assertThat(out).hasContent("before");
    CommandRun.inside("import", bad.toString(), "--out", bad.toString())
        .failsWith(2, "is one of the tables");
    CommandRun.inside("import", bad.toString()).failsWith(2, "--out FILE is missing");
  }

  @Test
  void shares_make_a_map_of_margins_that_says_what_they_are() throws IOException {
    String record = made("docs/examples/shares-2028.csv", "--year", "2028");
    CommandRun run =
        CommandRun.inside(
            "chart",
            "map-margin",
            "--year",
            "2028",
            "--data",
            record,
            "--out",
            file("maps"),
            "--formats",
            "svg");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("maps/map-margin-2028.txt")))
        .contains("shares alone");
    assertThat(CommandRun.inside("show", "2028", "--data", record).out().replaceAll("\\s+", " "))
        .contains("no national popular vote")
        .contains("and no count")
        .doesNotContain("Only some states held a popular vote");
  }

  @Test
  void a_map_of_one_state_does_not_call_the_others_no_states() throws IOException {
    String record = made("docs/examples/ohio-2028.csv", "--year", "2028", "--state", "OH");
    CommandRun.inside(
        "chart",
        "map",
        "--year",
        "2028",
        "--data",
        record,
        "--out",
        file("maps"),
        "--formats",
        "svg",
        "--svg-text");

    assertThat(Files.readString(folder.resolve("maps/map-2028.svg")))
        .contains("not in the record")
        .contains("imported data")
        .doesNotContain("not a state");
  }

  @Test
  void a_mark_for_excel_is_of_csv_alone() throws IOException {
    CommandRun.inside("splits", "--excel").failsWith(2, "--excel goes with CSV");
    CommandRun.inside("chart", "bias", "--out", file("c"), "--formats", "svg", "--excel");

    assertThat(Files.readString(folder.resolve("c/bias.csv"))).startsWith("\uFEFF");
  }
}
