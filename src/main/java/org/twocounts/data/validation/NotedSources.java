package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    return "Where notes of the record usually mean a source by its id, with whatever capitals, a"
        + " sourceNote of which a part between semicolons or brackets, or what such a part"
        + " has after a word and a colon, is that and nothing else names the source.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    Notes notes = new Notes();
    facts.record().sources().stream().map(Source::id).forEach(notes::learn);
    if (!notes.ids.isEmpty()) {
      CitedSources.noted(facts.record(), notes);
      notes.report(violations);
    }
  }

  /** A part of a note that is an id and nothing else, as it is written. */
  private record Part(Supplier<Place> place, String written, String id, boolean named) {}

  private static final class Notes implements CitedSources.Reader {
    private static final Pattern STOPS = Pattern.compile("[;()]");

    /** A word means a source where so many notes with it name the source for one that does not. */
    private static final int USUAL = 4;

    private final Map<String, String> ids = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

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
      for (String part : STOPS.split(note, -1)) {
        String written = afterOneWord(part.strip());
        String id = ids.get(written.toLowerCase(Locale.ROOT));
        if (id != null) {
          parts.add(new Part(place, written, id, named.contains(id)));
        }
      }
    }

    /** Of {@code share: Leip} what follows. */
    private static String afterOneWord(String part) {
      int colon = part.indexOf(':');
      return colon < 0 || part.substring(0, colon).contains(" ")
          ? part
          : part.substring(colon + 1).strip();
    }

    void report(Violations violations) {
      Map<String, Long> named = count(Part::named);
      Map<String, Long> unnamed = count(part -> !part.named());
      for (Part part : parts) {
        long usual = named.getOrDefault(part.written(), 0L);
        if (!part.named() && usual >= USUAL * unnamed.get(part.written())) {
          violations.add(
              part.place().get(),
              String.format(
                  "the sourceNote names %s as a source; add it to sources, or say it otherwise",
                  part.id()));
        }
      }
    }

    private Map<String, Long> count(Predicate<Part> which) {
      return parts.stream()
          .filter(which)
          .collect(Collectors.groupingBy(Part::written, Collectors.counting()));
    }
  }
}
