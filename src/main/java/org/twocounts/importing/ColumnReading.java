package org.twocounts.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.importing.WideColumn.Amount;
import org.twocounts.words.Quoted;

/** Puts together what headings say and what the user says of them. */
final class ColumnReading {
  private static final Set<String> COUNTY_CODES =
      Set.of(
          "county fips", "countyfips", "fips county", "fips", "geoid", "fips code", "county code");

  private final KnownNames names;
  private final List<String> headings;
  private final List<String> plain;
  private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
  private final List<WideColumn> wide = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  ColumnReading(KnownNames names, List<String> headings) {
    this.names = names;
    this.headings = headings;
    this.plain = headings.stream().map(Role::plain).toList();
  }

  /**
   * What columns the headings name.
   *
   * @param next the cells of the row below, by which a code of counties is told from one of states
   */
  Columns columns(int line, ImportOptions options, List<String> next) {
    options.columns().forEach(this::map);
    for (Role role : Role.values()) {
      if (!roles.containsKey(role)) {
        find(role).ifPresent(column -> take(role, column));
      }
    }
    tellCodes(next, options.state().isPresent());
    layOut();
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!taken.contains(i) && !headings.get(i).isBlank()) {
        unread.add(headings.get(i));
      }
    }
    return new Columns(line, roles, wide, headings, unread);
  }

  /** How many columns are understood by their headings alone. */
  int understood() {
    for (Role role : Role.values()) {
      find(role).ifPresent(column -> take(role, column));
    }
    layOut();
    return roles.size() + wide.size();
  }

  private Optional<Integer> find(Role role) {
    for (String heading : role.headings()) {
      int column = plain.indexOf(heading);
      if (column >= 0 && !taken.contains(column)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private void take(Role role, int column) {
    roles.put(role, column);
    taken.add(column);
  }

  private void drop(Role role) {
    Integer column = roles.remove(role);
    if (column != null) {
      taken.remove(column);
    }
  }

  private void map(String one, String other) {
    OptionalInt right = columnOf(other);
    OptionalInt column = right.isPresent() ? right : columnOf(one);
    if (column.isEmpty()) {
      throw new MoreNeededException(
          List.of(
              "--map "
                  + Quoted.bare(one)
                  + "="
                  + Quoted.bare(other)
                  + ": no column is headed so; there are "
                  + String.join(", ", headings.stream().map(Quoted::bare).toList())));
    }
    String said = right.isPresent() ? one : other;
    Optional<Role> role = Role.of(said);
    if (role.isPresent()) {
      take(role.get(), column.getAsInt());
    } else {
      String heading = headings.get(column.getAsInt());
      Amount amount =
          WideColumn.of(column.getAsInt(), heading).map(WideColumn::amount).orElse(Amount.VOTES);
      wide.add(new WideColumn(column.getAsInt(), heading, said, amount));
      taken.add(column.getAsInt());
    }
  }

  private OptionalInt columnOf(String heading) {
    int exact = headings.indexOf(heading);
    int column = exact >= 0 ? exact : plain.indexOf(Role.plain(heading));
    return column >= 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /** A heading such as {@code fips} may head codes of states or of counties. */
  private void tellCodes(List<String> next, boolean isOneState) {
    Integer state = roles.get(Role.STATE);
    if (state != null
        && COUNTY_CODES.contains(plain.get(state))
        && state < next.size()
        && next.get(state).matches("[0-9]{4,5}")) {
      drop(Role.STATE);
      state = null;
    }
    if (state == null && !isOneState) {
      for (int i = 0; i < plain.size(); i++) {
        if (COUNTY_CODES.contains(plain.get(i))) {
          drop(Role.COUNTY);
          take(Role.COUNTY, i);
          return;
        }
      }
    }
  }

  private void layOut() {
    boolean amounts = has(Role.VOTES) || has(Role.SHARE) || has(Role.ELECTORS);
    boolean named = has(Role.CANDIDATE) || has(Role.PARTY);
    if (!wide.isEmpty() || !named) {
      drop(Role.WRITE_IN);
      findWide();
    }
    if (!wide.isEmpty()) {
      layOutWide();
    } else if (has(Role.CANDIDATE) && !amounts && has(Role.TOTAL)) {
      int column = roles.get(Role.TOTAL);
      drop(Role.TOTAL);
      take(Role.VOTES, column);
    } else if (!has(Role.WINNER) && named && !amounts) {
      Role by = has(Role.CANDIDATE) ? Role.CANDIDATE : Role.PARTY;
      int column = roles.get(by);
      drop(by);
      take(Role.WINNER, column);
    } else if (has(Role.WINNER) && named && amounts && (has(Role.VOTES) || has(Role.SHARE))) {
      drop(Role.WINNER);
    }
  }

  private void findWide() {
    for (int i = 0; i < headings.size(); i++) {
      Optional<WideColumn> column =
          taken.contains(i) ? Optional.empty() : WideColumn.of(i, headings.get(i));
      if (column.filter(this::isCandidate).isPresent()) {
        wide.add(column.get());
        taken.add(i);
      }
    }
    boolean nobody = wide.stream().allMatch(w -> CandidateCell.of(w.who()) != CandidateCell.NAMED);
    if (nobody) {
      wide.forEach(w -> taken.remove(w.column()));
      wide.clear();
    }
  }

  private boolean isCandidate(WideColumn column) {
    String who = PersonName.of(column.who()).name();
    return CandidateCell.of(column.who()) != CandidateCell.NAMED
        || names.party(who).isPresent()
        || names.isAnybody(who)
        || column.isLikeAName();
  }

  private void layOutWide() {
    if (has(Role.VOTES) && !has(Role.TOTAL)) {
      int column = roles.get(Role.VOTES);
      drop(Role.VOTES);
      take(Role.TOTAL, column);
    }
    for (Role role :
        new Role[] {
          Role.CANDIDATE,
          Role.PARTY,
          Role.VOTES,
          Role.SHARE,
          Role.ELECTORS,
          Role.WINNER,
          Role.RUNNING_MATE
        }) {
      drop(role);
    }
    Set<String> withVotes = new HashSet<>();
    wide.stream()
        .filter(w -> w.amount() == Amount.VOTES)
        .forEach(w -> withVotes.add(Role.plain(w.who())));
    boolean votes = !withVotes.isEmpty();
    wide.removeIf(
        w -> {
          boolean redundant = votes && w.amount() == Amount.SHARE;
          if (redundant) {
            taken.remove(w.column());
          }
          return redundant;
        });
  }

  private boolean has(Role role) {
    return roles.containsKey(role);
  }
}
