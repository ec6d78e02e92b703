package org.twocounts.table.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedParty;
import org.twocounts.analysis.NamedState;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.State;

/**
 * Texts of a query that a column of states, parties or candidates is compared with: the column
 * holds one name of each, so that another name matches no row.
 */
public final class NamesInQuery {
  private static final Set<String> CANDIDATES =
      Set.of(
          "candidate",
          "person",
          "president",
          "winner",
          "rival",
          "leader",
          "carried_by",
          "popular_leader",
          "electoral_leader");

  private NamesInQuery() {}

  /**
   * What to say of names that no row bears, such as {@code state holds codes; California is CA}.
   *
   * @param record with states, parties and elections; asked for only if a name is compared
   */
  public static List<String> hints(String sql, Supplier<ElectionRecord> record) {
    List<SqlToken> tokens = ReadOnlyRules.check(sql);
    Set<String> hints = new LinkedHashSet<>();
    for (ComparedValue value : ComparedValue.of(tokens)) {
      if (value.isText()) {
        bearer(value.column())
            .flatMap(bearer -> hint(record.get(), bearer, value))
            .ifPresent(hints::add);
      }
    }
    return List.copyOf(hints);
  }

  /** Whether a column of states, parties or candidates is compared with a name of the record. */
  public static boolean isOfRecord(ElectionRecord record, ComparedValue value) {
    return bearer(value.column())
        .filter(bearer -> known(record, bearer, value.text()).contains(value.text()))
        .isPresent();
  }

  private static List<String> known(ElectionRecord record, NameBearer bearer, String text) {
    return switch (bearer) {
      case STATE -> NamedState.known(record, text).map(State::state).stream().toList();
      case PARTY -> NamedParty.known(record, text).stream().toList();
      case CANDIDATE -> NamedCandidate.known(record, candidates(record), text);
    };
  }

  private static Optional<NameBearer> bearer(String column) {
    if (column.equals("state") || column.endsWith("_state")) {
      return Optional.of(NameBearer.STATE);
    }
    if (column.equals("party") || column.endsWith("_party")) {
      return Optional.of(NameBearer.PARTY);
    }
    return CANDIDATES.contains(column) ? Optional.of(NameBearer.CANDIDATE) : Optional.empty();
  }

  private static Optional<String> hint(
      ElectionRecord record, NameBearer bearer, ComparedValue compared) {
    String text = compared.text();
    List<String> meant = known(record, bearer, text);
    return meant.isEmpty() || meant.contains(text)
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s holds %s; %s is %s",
                compared.column(),
                held(bearer),
                text,
                String.join(" or ", meant)));
  }

  private static String held(NameBearer bearer) {
    return switch (bearer) {
      case STATE -> "codes";
      case PARTY -> "labels";
      case CANDIDATE -> "full names";
    };
  }

  private static List<String> candidates(ElectionRecord record) {
    Set<String> names = new LinkedHashSet<>();
    record.elections().forEach(e -> e.candidacies().forEach(c -> names.add(c.candidate())));
    return new ArrayList<>(names);
  }
}
