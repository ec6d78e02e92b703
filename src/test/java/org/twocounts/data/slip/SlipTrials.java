package org.twocounts.data.slip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.twocounts.data.PersonLines;
import org.twocounts.data.slip.RecordTree.Fact;
import org.twocounts.data.slip.RecordTree.RefusedException;
import org.twocounts.data.validation.Violation;
import org.twocounts.model.ElectionRecord;

/** Changes one fact of a record at a time and counts how often a rule is broken. */
final class SlipTrials {
  private static final String PERSONS = "persons";
  private static final String ELECTIONS = "elections";
  private static final int ATTEMPTS = 20;

  /** What is counted apart too, by what it is called in the table. */
  private static final Map<String, String> APART =
      new TreeMap<>(
          Map.of(
              "birth dates", "Person.birthDate",
              "home states", "Home.state",
              "running mates", "Candidacy.runningMate"));

  private final ElectionRecord record;
  private final ReachedRules rules;
  private final Map<String, List<Fact>> facts;
  private final Map<String, List<Object>> values;

  /** Slips are made where they are typed: in the record as it stands in the file. */
  SlipTrials(ElectionRecord complete) {
    rules = new ReachedRules(complete);
    record = PersonLines.bare(complete);
    List<Fact> all = RecordTree.of(record).facts().stream().filter(Prose::isFact).toList();
    facts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    SlipTrials::section, LinkedHashMap::new, Collectors.toList()));
    values =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Fact::name, Collectors.mapping(Fact::value, Collectors.toList())));
  }

  private static String section(Fact fact) {
    return RecordTree.components(ElectionRecord.class).get(fact.path().get(0));
  }

  /** The sections of the record that hold facts, in order. */
  Set<String> sections() {
    return facts.keySet();
  }

  /** What is measured apart from the sections in which it stands. */
  Set<String> apart() {
    return APART.keySet();
  }

  /** How many facts a section, or what is measured apart, holds. */
  int size(String part) {
    return factsOf(part).size();
  }

  private List<Fact> factsOf(String part) {
    String name = APART.get(part);
    return name == null
        ? facts.get(part)
        : facts.values().stream()
            .flatMap(List::stream)
            .filter(fact -> fact.name().equals(name))
            .toList();
  }

  /**
   * The outcome of one trial.
   *
   * @param violation what is said of it; empty where nobody notices
   */
  record Trial(Fact fact, Slip slip, Object wrong, Optional<String> violation) {
    boolean isCaught() {
      return violation.isPresent();
    }

    @Override
    public String toString() {
      return String.format(
          "%s, %s: %s -> %s at %s", fact.name(), slip.label(), fact.value(), wrong, fact.path());
    }
  }

  /**
   * Trials of one section, or of what is measured apart, the same for the same seed; fewer than
   * that number, or none, where slips of these kinds are seldom or never made in it.
   */
  List<Trial> run(String part, Set<Slip> slips, int number, long seed) {
    SplittableRandom random = new SplittableRandom(seed + part.hashCode());
    List<Fact> all = factsOf(part);
    List<Slip> kinds = List.copyOf(new TreeSet<>(slips));
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; trials.size() < number && i < ATTEMPTS * number; i++) {
      Fact fact = all.get(random.nextInt(all.size()));
      Slip slip = kinds.get(random.nextInt(kinds.size()));
      trial(fact, slip, new Typist(random)).ifPresent(trials::add);
    }
    return trials;
  }

  private Optional<Trial> trial(Fact fact, Slip slip, Typist typist) {
    return switch (slip) {
      case SWAPPED -> swap(fact);
      case LEFT_OUT ->
          isOptional(fact)
              ? Optional.of(judge(fact, slip, "nothing", fact.path(), v -> null))
              : inList(fact).map(list -> judge(fact, slip, "nothing", list, without(fact)));
      default ->
          typist
              .mistyped(slip, fact.value(), values.get(fact.name()))
              .map(
                  wrong ->
                      wrong == Typist.UNREADABLE
                          ? new Trial(fact, slip, wrong, Optional.of("unreadable"))
                          : judge(fact, slip, wrong, fact.path(), v -> wrong));
    };
  }

  private boolean isOptional(Fact fact) {
    Object holder = holder(fact);
    return holder instanceof Optional
        || holder instanceof OptionalInt
        || holder instanceof OptionalLong;
  }

  private Object holder(Fact fact) {
    return RecordTree.at(record, parent(fact)).orElse("");
  }

  private static List<Integer> parent(Fact fact) {
    return fact.path().subList(0, fact.path().size() - 1);
  }

  private Optional<List<Integer>> inList(Fact fact) {
    return holder(fact) instanceof List ? Optional.of(parent(fact)) : Optional.empty();
  }

  private static UnaryOperator<Object> without(Fact fact) {
    return list -> {
      List<Object> copy = new ArrayList<>((List<?>) list);
      copy.remove((int) fact.path().get(fact.path().size() - 1));
      return copy;
    };
  }

  /**
   * Exchanges the fact with the same one of the next row of its list; empty where the rows are
   * alike in everything else, so that only their order would change.
   */
  private Optional<Trial> swap(Fact fact) {
    List<Integer> next = new ArrayList<>(fact.path());
    for (int i = fact.path().size() - 1; i > 0; i--) {
      Object holder = RecordTree.at(record, fact.path().subList(0, i)).orElse("");
      if (holder instanceof List) {
        next.set(i, fact.path().get(i) + 1);
        break;
      }
    }
    Optional<Object> other = RecordTree.at(record, next);
    if (next.equals(fact.path())
        || other.isEmpty()
        || other.get().equals(fact.value())
        || !other.get().getClass().equals(fact.value().getClass())) {
      return Optional.empty();
    }
    try {
      ElectionRecord once = RecordTree.with(record, fact.path(), v -> other.get());
      ElectionRecord twice = RecordTree.with(once, next, v -> fact.value());
      return isReordering(twice, fact.path(), next)
          ? Optional.empty()
          : Optional.of(new Trial(fact, Slip.SWAPPED, other.get(), violation(twice, fact)));
    } catch (RefusedException e) {
      return Optional.of(new Trial(fact, Slip.SWAPPED, other.get(), Optional.of(e.toString())));
    }
  }

  /** Whether two rows alike in all but the fact exchanged have only changed places. */
  private boolean isReordering(ElectionRecord changed, List<Integer> path, List<Integer> next) {
    for (int i = 1; i < path.size(); i++) {
      if (!path.get(i - 1).equals(next.get(i - 1))) {
        return RecordTree.at(changed, path.subList(0, i))
            .equals(RecordTree.at(record, next.subList(0, i)));
      }
    }
    return false;
  }

  private Trial judge(
      Fact fact, Slip slip, Object wrong, List<Integer> path, UnaryOperator<Object> change) {
    try {
      return new Trial(fact, slip, wrong, violation(RecordTree.with(record, path, change), fact));
    } catch (RefusedException e) {
      return new Trial(fact, slip, wrong, Optional.of(e.toString()));
    }
  }

  private Optional<String> violation(ElectionRecord changed, Fact fact) {
    ElectionRecord filled = PersonLines.filled(changed);
    String section = section(fact);
    Optional<Violation> found =
        switch (section) {
          case ELECTIONS ->
              rules.firstIn(filled, Set.of(section), filled.elections().get(fact.path().get(1)));
          case PERSONS -> rules.firstIn(filled, Set.of(PERSONS, ELECTIONS));
          default -> rules.firstIn(filled, Set.of(section));
        };
    return found.map(Violation::toString);
  }
}
