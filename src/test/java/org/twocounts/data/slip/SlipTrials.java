package org.twocounts.data.slip;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.twocounts.data.PersonLines;
import org.twocounts.data.slip.RecordTree.Contents;
import org.twocounts.data.slip.RecordTree.Fact;
import org.twocounts.data.slip.RecordTree.RefusedException;
import org.twocounts.data.slip.RecordTree.Row;
import org.twocounts.data.validation.Validation;
import org.twocounts.model.ElectionRecord;

/** Changes one fact of a record at a time and counts how often a rule is broken. */
final class SlipTrials {
  private final ElectionRecord record;
  private final Map<Kind, List<Object>> facts = new EnumMap<>(Kind.class);
  private final Map<String, List<Object>> values;

  /** Slips are made where they are typed: in the record as it stands in the file. */
  SlipTrials(ElectionRecord complete) {
    this.record = PersonLines.bare(complete);
    Contents contents = RecordTree.of(record);
    for (Fact fact : contents.facts()) {
      facts.computeIfAbsent(kind(Kind.of(fact), fact), k -> new ArrayList<>()).add(fact);
    }
    for (Row row : contents.rows()) {
      Kind.of(row).ifPresent(k -> facts.computeIfAbsent(k, x -> new ArrayList<>()).add(row));
    }
    values =
        contents.facts().stream()
            .filter(f -> f.value() instanceof String || f.value() instanceof java.time.LocalDate)
            .collect(
                Collectors.groupingBy(
                    f -> f.owner().getSimpleName() + "." + f.component(),
                    Collectors.mapping(Fact::value, Collectors.toList())));
  }

  private static Kind kind(Optional<Kind> kind, Fact fact) {
    return kind.orElseThrow(
        () ->
            new IllegalStateException(
                "no kind for " + fact.owner().getSimpleName() + "." + fact.component()));
  }

  /** How many facts and rows of a kind the record holds. */
  int size(Kind kind) {
    return facts.get(kind).size();
  }

  /**
   * The outcome of one trial.
   *
   * @param what the change, in words
   */
  record Trial(Slip slip, boolean caught, String what) {}

  /** Trials of one kind, the same for the same seed. */
  List<Trial> run(Kind kind, int number, long seed) {
    SplittableRandom random = new SplittableRandom(seed + List.of(Kind.values()).indexOf(kind));
    List<Trial> trials = new ArrayList<>();
    while (trials.size() < number) {
      List<Object> all = facts.get(kind);
      Object chosen = all.get(random.nextInt(all.size()));
      Optional<Trial> trial =
          chosen instanceof Fact fact
              ? change(fact, random)
              : Optional.of(changeRow((Row) chosen, random));
      trial.ifPresent(trials::add);
    }
    return trials;
  }

  private Trial changeRow(Row row, SplittableRandom random) {
    Slip slip = random.nextBoolean() ? Slip.DROPPED : Slip.REPEATED;
    String what = slip.label() + ": " + row.value();
    return judge(
        slip,
        what,
        row.path(),
        list -> {
          List<Object> copy = new ArrayList<>((List<?>) list);
          if (slip == Slip.DROPPED) {
            copy.remove(row.index());
          } else {
            copy.add(row.index(), row.value());
          }
          return copy;
        });
  }

  private Optional<Trial> change(Fact fact, SplittableRandom random) {
    Typist typist = new Typist(random);
    Slip slip =
        List.of(Slip.SMALL, Slip.LARGE, Slip.TRANSPOSED, Slip.SWAPPED, Slip.MISSING)
            .get(random.nextInt(5));
    if (slip == Slip.SWAPPED) {
      return swap(fact);
    }
    if (slip == Slip.MISSING) {
      return isOptional(fact)
          ? Optional.of(judge(slip, what(slip, fact, "nothing"), fact.path(), v -> null))
          : Optional.empty();
    }
    String name = fact.owner().getSimpleName() + "." + fact.component();
    Optional<Object> wrong =
        switch (slip) {
          case SMALL -> typist.small(fact.value());
          case LARGE -> typist.large(fact.value(), values.getOrDefault(name, List.of()));
          default -> typist.transposed(fact.value());
        };
    return wrong
        .filter(w -> !w.equals(fact.value()))
        .map(w -> judge(slip, what(slip, fact, w), fact.path(), v -> w));
  }

  private static String what(Slip slip, Fact fact, Object wrong) {
    return slip.label()
        + ": "
        + fact.owner().getSimpleName()
        + "."
        + fact.component()
        + " "
        + fact.path()
        + " "
        + fact.value()
        + " -> "
        + wrong;
  }

  private boolean isOptional(Fact fact) {
    Object holder =
        RecordTree.at(record, fact.path().subList(0, fact.path().size() - 1)).orElse("");
    return holder instanceof Optional
        || holder instanceof OptionalInt
        || holder instanceof OptionalLong;
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
    if (next.equals(fact.path()) || other.isEmpty() || other.get().equals(fact.value())) {
      return Optional.empty();
    }
    String what = what(Slip.SWAPPED, fact, other.get());
    try {
      ElectionRecord once = RecordTree.with(record, fact.path(), v -> other.get());
      ElectionRecord twice = RecordTree.with(once, next, v -> fact.value());
      if (isReordering(twice, fact.path(), next)) {
        return Optional.empty();
      }
      return Optional.of(new Trial(Slip.SWAPPED, isCaught(twice), what));
    } catch (RefusedException e) {
      return Optional.of(new Trial(Slip.SWAPPED, true, what));
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
      Slip slip, String what, List<Integer> path, java.util.function.UnaryOperator<Object> change) {
    try {
      ElectionRecord changed = RecordTree.with(record, path, change);
      return new Trial(slip, isCaught(changed), what);
    } catch (RefusedException e) {
      return new Trial(slip, true, what);
    }
  }

  private static boolean isCaught(ElectionRecord filed) {
    return Validation.in(PersonLines.filled(filed)).findAny().isPresent();
  }
}
