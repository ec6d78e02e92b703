package org.twocounts.cli.whatif;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that change votes; they are made in the order in which they stand here. */
public final class StepOptions {
  @Option(
      names = "--merge",
      paramLabel = "NAME>NAME",
      description = "Count all votes for the first for the second; repeatable.")
  private List<String> merges = List.of();

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      description = "As if nobody had voted for this candidate; repeatable.")
  private List<String> removals = List.of();

  @Option(
      names = "--move",
      paramLabel = "ST:FROM>TO=N",
      description = "N voters of a state, or of a district such as ME-2, change sides; repeatable.")
  private List<String> moves = List.of();

  @Option(
      names = "--swing",
      paramLabel = "D+1.5",
      description = "The margin moves so many points to a party in every state alike.")
  private String swing;

  @Option(
      names = "--flip",
      paramLabel = "ST=NAME",
      description =
          "The fewest voters of a state, or of a district such as ME-2, change who make this"
              + " candidate lead; repeatable.")
  private List<String> flips = List.of();

  /** What was given. */
  public List<StepWords> words() {
    List<StepWords> words = new ArrayList<>();
    add(words, "merge", merges);
    add(words, "remove", removals);
    add(words, "move", moves);
    add(words, "swing", swing == null ? List.of() : List.of(swing));
    add(words, "flip", flips);
    return words;
  }

  private static void add(List<StepWords> words, String kind, List<String> given) {
    if (given != null) {
      given.forEach(text -> words.add(new StepWords(kind, text)));
    }
  }
}
