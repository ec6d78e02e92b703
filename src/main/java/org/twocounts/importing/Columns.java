package org.twocounts.importing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the columns of a table hold.
 *
 * @param line of the headings
 * @param roles by what they hold, counted from 0
 * @param wide a column a candidate; empty in a table with a row a candidate
 * @param unread headings of columns that are not read
 */
record Columns(
    int line,
    Map<Role, Integer> roles,
    List<WideColumn> wide,
    List<String> headings,
    List<String> unread) {

  Columns {
    roles = roles.isEmpty() ? Map.of() : new EnumMap<>(roles);
    wide = List.copyOf(wide);
    headings = List.copyOf(headings);
    unread = List.copyOf(unread);
  }

  /** How a table is laid out. */
  enum Form {
    /** A row a candidate. */
    LONG,
    /** A column a candidate. */
    WIDE,
    /** A row a state, with who won it. */
    WINNERS
  }

  Form form() {
    if (!wide.isEmpty()) {
      return Form.WIDE;
    }
    return roles.containsKey(Role.WINNER) ? Form.WINNERS : Form.LONG;
  }

  OptionalInt column(Role role) {
    Integer column = roles.get(role);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  /** The same, where columns of votes turn out to be shares. */
  Columns withShares(Set<Integer> shares) {
    Map<Role, Integer> told = new EnumMap<>(Role.class);
    roles.forEach(
        (role, column) ->
            told.put(role == Role.VOTES && shares.contains(column) ? Role.SHARE : role, column));
    List<WideColumn> others =
        wide.stream().map(w -> shares.contains(w.column()) ? w.ofShares() : w).toList();
    return new Columns(line, told, others, headings, unread);
  }

  /** The columns with numbers in them. */
  Set<Integer> numbers() {
    Set<Integer> columns = new HashSet<>();
    for (Role role : new Role[] {Role.VOTES, Role.TOTAL, Role.SHARE, Role.ELECTORS}) {
      column(role).ifPresent(columns::add);
    }
    wide.forEach(w -> columns.add(w.column()));
    return columns;
  }
}
