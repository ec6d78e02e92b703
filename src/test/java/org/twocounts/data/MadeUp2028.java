package org.twocounts.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sixty elections with the made-up 61st of the documentation, put in as it says. */
public final class MadeUp2028 {
  private static final Path DOCUMENT = Path.of("docs/own-data.md");
  private static final Path ELECTION = Path.of("docs/examples/2028-election.json");

  private MadeUp2028() {}

  /** Writes the file. */
  public static Path write(Path file) throws IOException {
    return Files.writeString(file, text());
  }

  /** The files that the documentation names: the good ones and two with a slip. */
  public static void writeAll(Path folder) throws IOException {
    copyExamples(folder);
    write(folder.resolve("mine.json"));
    Files.write(folder.resolve("only-2028.json"), RecordsOfAnySize.madeUp().bytes());
    Files.writeString(
        folder.resolve("misspelt-method.json"),
        text()
            .replace(
                "\"method\": \"general-ticket\", \"totalPopularVotes\": 341600",
                "\"method\": \"general-tiket\", \"totalPopularVotes\": 341600"));
    Files.writeString(
        folder.resolve("two-digits-exchanged.json"),
        text().replace("\"popularVotes\": 183507", "\"popularVotes\": 185307"));
  }

  /** The tables and the pack, beside the reader as the examples have them. */
  private static void copyExamples(Path folder) throws IOException {
    try (Stream<Path> examples = Files.list(ELECTION.getParent())) {
      for (Path example :
          examples
              .filter(e -> e.toString().contains("2028") || e.toString().endsWith(".csv"))
              .toList()) {
        Files.copy(example, folder.resolve(example.getFileName()));
      }
    }
  }

  /** The file. */
  public static String text() throws IOException {
    String source =
        Files.readString(DOCUMENT)
            .lines()
            .filter(line -> line.startsWith("    {\"id\": \"EXAMPLE\""))
            .findFirst()
            .orElseThrow();
    String withSource = append(new String(SixtyElections.bytes(), UTF_8), "sources", source);
    return append(withSource, "elections", Files.readString(ELECTION).stripTrailing());
  }

  /** Puts an entry at the end of a section. */
  private static String append(String record, String section, String entry) {
    int end = record.indexOf("\n  ]", record.indexOf("\n  \"" + section + "\": ["));
    return record.substring(0, end) + ",\n" + entry + record.substring(end);
  }
}
