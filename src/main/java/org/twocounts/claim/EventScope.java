package org.twocounts.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twocounts.table.ForeignKey;
import org.twocounts.table.Table;
import org.twocounts.table.catalogue.Catalogue;
import org.twocounts.table.sql.scope.TableScope.Condition;

/**
 * Where events could have happened: the rows of a table that events refer to.
 *
 * @param conditions in SQL
 * @param ofTakingPart whether a state had to take part
 */
record EventScope(Table table, String conditions, boolean ofTakingPart) {

  /** The rows to which events under such conditions refer; conditions on the event are left out. */
  static List<EventScope> of(Table events, List<Condition> conditions) {
    List<EventScope> scopes = new ArrayList<>();
    Set<Condition> told = new HashSet<>();
    List<ForeignKey> keys =
        events.foreignKeys().stream()
            .filter(key -> key.columns().equals(key.to()))
            .sorted(Comparator.comparing((ForeignKey key) -> key.columns().size()).reversed())
            .toList();
    for (ForeignKey key : keys) {
      List<Condition> ofKey =
          conditions.stream().filter(c -> key.columns().containsAll(c.columns())).toList();
      if (!told.containsAll(ofKey) && isNarrowest(key, ofKey, keys)) {
        told.addAll(ofKey);
        Table table = Catalogue.find(key.table()).orElseThrow();
        scopes.add(
            new EventScope(
                table,
                String.join(" AND ", ofKey.stream().map(Condition::text).toList()),
                table.name().equals("states")));
      }
    }
    return scopes;
  }

  /** Whether the conditions name all columns of a key, or no other key has fewer columns. */
  private static boolean isNarrowest(ForeignKey key, List<Condition> ofKey, List<ForeignKey> keys) {
    Set<String> named = new HashSet<>();
    ofKey.forEach(condition -> named.addAll(condition.columns()));
    return named.containsAll(key.columns())
        || keys.stream()
            .noneMatch(
                other ->
                    other.columns().size() < key.columns().size()
                        && other.columns().containsAll(named));
  }
}
