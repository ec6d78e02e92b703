package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twocounts.importing.WideColumn.Amount;
import org.twocounts.input.tabular.NumberSigns;
import org.twocounts.input.tabular.TabularFile;

/** Columns under headings of votes whose numbers are shares: none above 100, some not whole. */
final class ShareColumns {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ShareColumns() {}

  /** The columns of candidates that hold shares; all of them or none. */
  static Set<Integer> columns(TabularFile file, Columns columns, NumberSigns signs) {
    Set<Integer> votes = new HashSet<>();
    columns.wide().stream()
        .filter(w -> w.amount() == Amount.VOTES)
        .forEach(w -> votes.add(w.column()));
    OptionalInt ofCandidate = columns.column(Role.VOTES);
    ofCandidate.ifPresent(votes::add);
    boolean[] found = {false, true};
    file.forEach(
        row -> {
          if (row.line() > columns.line()) {
            for (int column : votes) {
              String cell = row.cell(column);
              Optional<BigDecimal> number = cell.isEmpty() ? Optional.empty() : signs.decimal(cell);
              found[0] |= number.isPresent() && signs.whole(cell).isEmpty();
              found[1] &= number.isEmpty() || number.get().compareTo(HUNDRED) <= 0;
            }
          }
        });
    return found[0] && found[1] ? votes : Set.of();
  }
}
