package org.twocounts.data.validation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.twocounts.model.Census;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.GivenFacts;
import org.twocounts.model.Source;
import org.twocounts.model.SourceScope;

/** Sources where they are named against what they give. */
final class SourceScopes implements Rule {
  private static final int AGES = 400;

  @Override
  public String id() {
    return "source-scopes";
  }

  @Override
  public String description() {
    return "A source of which the record says what it gives is named for these facts only, in these"
        + " years, and in the first and the last of them, where the election tells of every"
        + " source.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Named named = new Named(violations);
    for (Source source : record.sources()) {
      if (!source.gives().isEmpty()) {
        named.given.put(source.id(), source.gives());
      }
    }
    if (named.given.isEmpty()) {
      return;
    }
    CitedSources.of(record, named);
    Set<Integer> years = new HashSet<>();
    record.elections().stream()
        .filter(e -> !e.figuresBySource().isEmpty())
        .map(Election::year)
        .forEach(years::add);
    named.given.forEach(
        (id, scopes) -> scopes.forEach(s -> checkEnds(id, s, named, years, violations)));
  }

  /** What the entries of the sources say, and where the record names them. */
  private static final class Named implements CitedSources.Reader {
    private final Map<String, List<SourceScope>> given = new HashMap<>();
    private final Map<String, Map<GivenFacts, Set<Integer>>> years = new HashMap<>();
    private final Violations violations;

    /** Found good, one after the other, of the facts and the year that were read last. */
    private final Set<String> good = new HashSet<>();

    private GivenFacts lastFacts = GivenFacts.PARTIES;
    private OptionalInt lastYear = OptionalInt.empty();

    Named(Violations violations) {
      this.violations = violations;
    }

    @Override
    public void read(GivenFacts facts, OptionalInt year, Supplier<Place> place, List<String> ids) {
      if (facts != lastFacts || !year.equals(lastYear)) {
        good.clear();
        lastFacts = facts;
        lastYear = year;
      }
      for (String id : ids) {
        List<SourceScope> scopes = good.contains(id) ? null : given.get(id);
        if (scopes != null) {
          if (covers(scopes, facts, year)) {
            good.add(id);
          } else {
            violations.add(
                place.get(),
                String.format(
                    "names %s, whose entry gives no %s%s; name another source or widen \"gives\"",
                    id, facts.label(), year.isPresent() ? " of " + year.getAsInt() : ""));
          }
          years
              .computeIfAbsent(id, s -> new EnumMap<>(GivenFacts.class))
              .computeIfAbsent(facts, f -> new HashSet<>())
              .add(year.orElse(0));
        }
      }
    }

    Set<Integer> yearsOf(String id, GivenFacts facts) {
      return years.getOrDefault(id, Map.of()).getOrDefault(facts, Set.of());
    }
  }

  private static boolean covers(List<SourceScope> scopes, GivenFacts kind, OptionalInt year) {
    for (SourceScope scope : scopes) {
      if (scope.facts() == kind && scope.isOf(year)) {
        return true;
      }
    }
    return false;
  }

  private static void checkEnds(
      String id, SourceScope scope, Named named, Set<Integer> known, Violations violations) {
    Set<Integer> years = named.yearsOf(id, scope.facts());
    if (years.isEmpty()) {
      return;
    }
    Place place = Place.ofEntry("source " + id);
    int from = scope.from().orElse(scope.to().orElse(0));
    int to = scope.to().orElse(from);
    for (int end : new TreeSet<>(List.of(from, to))) {
      boolean ofRecord = known.contains(end) ? years.contains(end) : mayBe(end, scope, years);
      if (!ofRecord || to < from || to - from > AGES) {
        violations.add(
            place,
            String.format(
                "gives %s %s to %s, but nothing of %s in the record names it",
                scope.facts().label(), from, to, end));
      }
    }
  }

  /** Whether the year is one of which a record of other years might hold something. */
  private static boolean mayBe(int year, SourceScope scope, Set<Integer> named) {
    boolean undated = named.contains(0);
    return undated
        ? scope.from().isEmpty() && scope.to().isEmpty()
        : ElectionCalendar.isDue(year) || Census.isDue(year);
  }
}
