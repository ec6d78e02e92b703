package org.twocounts.table.sql.scope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twocounts.analysis.NamedCandidate;
import org.twocounts.analysis.NamedParty;
import org.twocounts.analysis.NamedState;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.State;
import org.twocounts.table.sql.ReadOnlyRules;
import org.twocounts.table.sql.SqlToken;
import org.twocounts.table.sql.scope.ComparedValue.ValueKind;

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
    if (!mayNameOtherwise(ReadOnlyRules.check(sql), record)) {
      return List.of();
    }
    Set<String> hints = new LinkedHashSet<>();
    for (ComparedValue value : QueryScope.of(sql).compared()) {
      if (bearer(value).isPresent()) {
        hint(record.get(), value).ifPresent(hints::add);
      }
    }
    return List.copyOf(hints);
  }

  /** Told from single words, so that few queries have to be read for their structure. */
  private static boolean mayNameOtherwise(List<SqlToken> tokens, Supplier<ElectionRecord> record) {
    List<String> texts =
        tokens.stream().filter(t -> t.kind() == SqlToken.Kind.STRING).map(SqlToken::text).toList();
    return !texts.isEmpty()
        && tokens.stream().anyMatch(token -> bearer(token.lowerCase()).isPresent())
        && texts.stream().anyMatch(text -> isOtherName(record.get(), text));
  }

  private static boolean isOtherName(ElectionRecord record, String text) {
    return Stream.of(NameBearer.values())
        .map(bearer -> known(record, bearer, text))
        .anyMatch(names -> !names.isEmpty() && !names.contains(text));
  }

  /** Whether a column of states, parties or candidates is compared with a name of the record. */
  public static boolean isOfRecord(ElectionRecord record, ComparedValue value) {
    return bearer(value)
        .filter(bearer -> isNamed(known(record, bearer, value.text()), value))
        .isPresent();
  }

  /** What to say of a name that no row bears; empty where it may be borne. */
  public static Optional<String> hint(ElectionRecord record, ComparedValue value) {
    return bearer(value).flatMap(bearer -> hint(record, bearer, value));
  }

  private static Optional<String> hint(
      ElectionRecord record, NameBearer bearer, ComparedValue value) {
    List<String> meant = known(record, bearer, value.text());
    return meant.isEmpty() || isNamed(meant, value)
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s holds %s; %s is %s",
                value.column(),
                held(bearer),
                value.text(),
                String.join(" or ", meant)));
  }

  private static boolean isNamed(List<String> names, ComparedValue value) {
    return value.value() == ValueKind.TEXT
        ? names.contains(value.text())
        : names.stream().anyMatch(value.text()::equalsIgnoreCase);
  }

  private static List<String> known(ElectionRecord record, NameBearer bearer, String text) {
    return switch (bearer) {
      case STATE -> NamedState.known(record, text).map(State::state).stream().toList();
      case PARTY -> NamedParty.known(record, text).stream().toList();
      case CANDIDATE -> NamedCandidate.known(record, candidates(record), text);
    };
  }

  /** Who bears the names that a column holds; empty for any other column. */
  public static Optional<NameBearer> bearer(String column) {
    if (column.equals("state") || column.endsWith("_state")) {
      return Optional.of(NameBearer.STATE);
    }
    if (column.equals("party") || column.endsWith("_party")) {
      return Optional.of(NameBearer.PARTY);
    }
    return CANDIDATES.contains(column) ? Optional.of(NameBearer.CANDIDATE) : Optional.empty();
  }

  private static Optional<NameBearer> bearer(ComparedValue value) {
    return value.isText() ? bearer(value.column()) : Optional.empty();
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
