package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twocounts.cli.session.Terminal;
import org.twocounts.data.CutRecord;
import org.twocounts.data.Dataset;

/** Records that break a relation: the true reason, never a disk that is full or a bug. */
class BrokenRecordTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Throwable bug = new IllegalStateException("a chart");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1824, 1960})
  void what_stands_twice_is_said_wherever_it_is_in_the_way(int year) throws IOException {
    JsonNode record = JSON.readTree(CutRecord.ofYear(year).trimmed().bytes());
    List<String> faults = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (List<String> list : lists(record)) {
      Path file = folder.resolve("twice.json");
      Files.writeString(file, twice(record, list).toString());
      for (String[] command :
          new String[][] {
            {"validate", file.toString()},
            {"elections", "--data", file.toString()},
            {"query", "SELECT year FROM elections", "--data", file.toString()},
            {"export", folder.resolve("out").toString(), "--data", file.toString()}
          }) {
        CommandRun run = CommandRun.inside(command);
        boolean exported = run.exitCode() == 0;
        boolean said =
            run.exitCode() == 1
                || (run.exitCode() == 3 && !run.err().contains("cannot write"))
                || run.exitCode() == 2;
        if (!exported && !said) {
          faults.add(list + " twice: " + command[0] + " " + run.exitCode() + ": " + run.err());
        }
        if (run.exitCode() == 3) {
          refused.add(String.join("/", list));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(refused).contains("sources", "elections", "elections/states");
  }

  @Test
  void two_sources_of_one_id_make_no_tables() throws IOException {
    JsonNode record = JSON.readTree(CutRecord.ofYear(1960).trimmed().bytes());
    Path file = folder.resolve("dupsrc.json");
    Files.writeString(file, twice(record, List.of("sources")).toString());
    String said = "of this record no tables can be made: sources has two rows with source \"";
    for (String formats : List.of("csv", "json", "sqlite")) {
      Path out = folder.resolve("out-" + formats);
      CommandRun run =
          CommandRun.inside(
              "export", out.toString(), "--formats", formats, "--data", file.toString());
      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.err()).contains(said);
      assertThat(out).doesNotExist();
    }
    CommandRun query =
        CommandRun.inside("query", "SELECT source FROM sources", "--data", file.toString());
    assertThat(query.exitCode()).isEqualTo(3);
    assertThat(query.err()).contains(said);
    assertThat(CommandRun.inside("validate", file.toString()).out()).contains("stands twice");
  }

  @Test
  void a_failure_on_a_record_that_breaks_a_rule_names_the_rule() throws IOException {
    Throwable refusal = BrokenRecord.of(broken()).behind(bug).orElseThrow();
    assertThat(reported(refusal))
        .startsWith("3 twocounts: ")
        .contains("broken.json: this cannot be counted: the record breaks the rule ")
        .contains("source CLERK stands twice");
    assertThat(refusal).hasCause(bug);
  }

  @Test
  void a_failure_on_a_record_that_breaks_none_is_a_bug() throws IOException {
    assertThat(BrokenRecord.of(sound()).behind(bug)).isEmpty();
  }

  @Test
  void a_rule_that_fails_leaves_the_failure_what_it_was() throws IOException {
    for (Throwable fault : List.of(new IllegalStateException("rule"), new StackOverflowError())) {
      BrokenRecord record =
          new BrokenRecord(
              broken(),
              any -> {
                if (fault instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) fault;
              });
      Throwable failure = new IllegalStateException("a chart");
      assertThat(record.behind(failure)).isEmpty();
      assertThat(failure).hasSuppressedException(fault);
      assertThat(reported(failure)).startsWith("70 ").contains("a bug of ours", "a chart");
    }
  }

  @Test
  void want_of_memory_is_no_fault_of_the_record() throws IOException {
    Throwable memory = new OutOfMemoryError("Java heap space");
    for (Throwable failure : List.of(memory, new IllegalStateException("reading", memory))) {
      assertThat(BrokenRecord.of(broken()).behind(failure)).isEmpty();
      assertThat(reported(failure)).startsWith("70 ").contains("memory that Java may use");
    }
  }

  private Dataset sound() throws IOException {
    return Dataset.openWhole(CutRecord.ofYear(1960).write(folder));
  }

  private Dataset broken() throws IOException {
    JsonNode record = JSON.readTree(CutRecord.ofYear(1960).trimmed().bytes());
    Path file = folder.resolve("broken.json");
    return Dataset.openWhole(Files.writeString(file, twice(record, List.of("sources")).toString()));
  }

  /** The exit code, and what is said. */
  private static String reported(Throwable failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = new Failure(failure).report(Terminal.of(err, err), false);
    return exitCode + " " + err.toString(StandardCharsets.UTF_8);
  }

  /** The names on the way to each list, through the first item of those above it. */
  private static List<List<String>> lists(JsonNode record) {
    List<List<String>> found = new ArrayList<>();
    record
        .properties()
        .forEach(
            section -> {
              if (section.getValue() instanceof ArrayNode items && !items.isEmpty()) {
                found.add(List.of(section.getKey()));
                items
                    .get(0)
                    .properties()
                    .forEach(
                        field -> {
                          if (field.getValue() instanceof ArrayNode inner && !inner.isEmpty()) {
                            found.add(List.of(section.getKey(), field.getKey()));
                          }
                        });
              }
            });
    found.add(List.of("elections", "states", "results"));
    return found;
  }

  private static JsonNode twice(JsonNode record, List<String> list) {
    JsonNode copy = record.deepCopy();
    JsonNode at = copy.get(list.get(0));
    for (String name : list.subList(1, list.size())) {
      at = ((ObjectNode) at.get(0)).get(name);
    }
    ((ArrayNode) at).add(at.get(0).deepCopy());
    return copy;
  }
}
