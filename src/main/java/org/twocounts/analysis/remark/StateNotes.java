package org.twocounts.analysis.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twocounts.analysis.StateHistory.Entry;
import org.twocounts.model.Absence;
import org.twocounts.model.ElectorMethod;
import org.twocounts.model.State;

/** What to know about a state's elections in a row. */
public final class StateNotes {
  private StateNotes() {}

  /** How to read the rows, and what surprises in them. */
  public static List<String> of(State state, List<Entry> entries) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Lead: the winner's over the next candidate here; nation: the same person's over the best"
            + " other candidate nationally. \"against\": carried by somebody who did not become"
            + " President.");
    state.note().ifPresent(text -> notes.add(state.name() + " " + text + "."));
    state
        .separatedFrom()
        .ifPresent(from -> notes.add("Its people voted within " + from + " before."));
    List<Integer> withoutVote =
        entries.stream()
            .filter(e -> e.result().tookPart() && e.lead().isEmpty())
            .map(e -> e.election().year())
            .toList();
    if (!withoutVote.isEmpty()) {
      notes.add(
          YearList.of(withoutVote)
              + ": no popular vote in the record; carried by whoever had most of the state's"
              + " electoral votes.");
    }
    divided(entries).ifPresent(notes::add);
    for (Entry entry : entries) {
      remarks(entry, state.state()).ifPresent(text -> notes.add(text));
    }
    return List.copyOf(notes);
  }

  private static String inWords(Map<String, Integer> electors) {
    return electors.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Years in which more than one candidate won electors, with how they were chosen. */
  private static Optional<String> divided(List<Entry> entries) {
    List<String> years =
        entries.stream()
            .filter(e -> e.electorsWon().size() > 1)
            .map(
                e ->
                    e.election().year()
                        + " "
                        + inWords(e.electorsWon())
                        + (e.result().method() == ElectorMethod.GENERAL_TICKET
                            ? ""
                            : " (" + e.result().method().label() + ")"))
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of("Electors won by more than one: " + String.join("; ", years) + ".");
  }

  private static String inWords(Absence absence) {
    boolean said =
        absence.kind() == Absence.Kind.REFUSED || absence.reason().contains("took no part");
    return said ? absence.reason() : "took no part (" + absence.reason() + ")";
  }

  private static Optional<String> remarks(Entry entry, String state) {
    String text =
        Stream.concat(
                entry.result().absence().map(StateNotes::inWords).stream(),
                entry.election().remarks().stream()
                    .filter(r -> r.state().equals(Optional.of(state)))
                    .map(r -> r.text()))
            .collect(Collectors.joining(" "));
    return text.isEmpty() ? Optional.empty() : Optional.of(entry.election().year() + ": " + text);
  }
}
