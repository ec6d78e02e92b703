package org.twocounts.data.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.twocounts.model.GivenFacts;
import org.twocounts.model.Provenance;
import org.twocounts.model.Source;

/** Notes on sources, against the sources named with them. */
final class NotedSources implements Rule {
  @Override
  public String id() {
    return "source-notes";
  }

  @Override
  public String description() {
    return "Where a part of a sourceNote, between its stops, is the id of a listed source and"
        + " nothing else, that source is named.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Notes notes = new Notes(violations);
    facts.record().sources().stream().map(Source::id).forEach(notes::learn);
    if (!notes.ids.isEmpty()) {
      CitedSources.noted(facts.record(), notes);
    }
  }

  private static final class Notes implements CitedSources.Reader {
    private static final String STOPS = ";:,()";

    private final Map<String, String> ids = new HashMap<>();
    private final Violations violations;

    Notes(Violations violations) {
      this.violations = violations;
    }

    void learn(String id) {
      ids.put(id.toLowerCase(Locale.ROOT), id);
    }

    @Override
    public void read(GivenFacts facts, OptionalInt year, Supplier<Place> place, List<String> ids) {
      // Sources without a note are as they are.
    }

    @Override
    public void readNoted(Supplier<Place> place, Provenance provenance) {
      provenance.note().ifPresent(note -> read(note, place, provenance.sources()));
    }

    private void read(String note, Supplier<Place> place, List<String> named) {
      int from = 0;
      for (int i = 0; i <= note.length(); i++) {
        if (i == note.length() || STOPS.indexOf(note.charAt(i)) >= 0) {
          String id = ids.get(note.substring(from, i).strip().toLowerCase(Locale.ROOT));
          if (id != null && !named.contains(id)) {
            violations.add(
                place.get(), "the sourceNote says " + id + ", which is not among the sources");
          }
          from = i + 1;
        }
      }
    }
  }
}
