package org.twocounts.importing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.twocounts.importing.WideColumn.Amount;
import org.twocounts.input.tabular.TabularRow;
import org.twocounts.model.CandidateResult;
import org.twocounts.words.Quoted;

/** Reads the candidates of one row into the tally of its place. */
final class CellReader {
  /** Characters of a name. */
  private static final int MOST_NAME = 200;

  private final RowReader reader;
  private final TabularRow row;
  private final int year;
  private final PartTally part;
  private final boolean tells;

  /**
   * Prepares to read.
   *
   * @param tells whether what is left over is told of this row: not of one of totals
   */
  CellReader(RowReader reader, TabularRow row, int year, PartTally part, boolean tells) {
    this.reader = reader;
    this.row = row;
    this.year = year;
    this.part = part;
    this.tells = tells;
  }

  void read() {
    reader
        .columns()
        .column(Role.TOTAL)
        .ifPresent(column -> reader.votes(row, column).ifPresent(part::total));
    switch (reader.columns().form()) {
      case WIDE -> reader.columns().wide().forEach(this::wide);
      case LONG -> candidate();
      case WINNERS -> winner();
    }
  }

  private void wide(WideColumn column) {
    int at = column.column();
    CandidateCell kind = reader.gathered().cell(column.who());
    if (column.amount() == Amount.VOTES && kind != CandidateCell.NAMED) {
      reader.votes(row, at).ifPresent(votes -> nobody(kind, votes));
    } else if (column.amount() == Amount.SHARE && kind == CandidateCell.OTHERS) {
      reader.share(row, at).ifPresent(s -> part.share(CandidateResult.OTHER, s));
    } else if (kind == CandidateCell.NAMED && !row.cell(at).isEmpty()) {
      named(column.who(), at).ifPresent(name -> amount(name, column.amount(), at));
    }
  }

  private void candidate() {
    Columns columns = reader.columns();
    Role by = columns.has(Role.CANDIDATE) ? Role.CANDIDATE : Role.PARTY;
    String given = reader.cell(row, by).orElse("");
    CandidateCell kind = reader.gathered().cell(given);
    if (kind != CandidateCell.NAMED) {
      OptionalInt column = columns.column(Role.VOTES);
      if (column.isPresent()) {
        reader.votes(row, column.getAsInt()).ifPresent(votes -> nobody(kind, votes));
      } else {
        columns
            .column(Role.SHARE)
            .ifPresent(
                at ->
                    reader
                        .share(row, at)
                        .filter(s -> kind == CandidateCell.OTHERS)
                        .ifPresent(s -> part.share(CandidateResult.OTHER, s)));
      }
      return;
    }
    named(given, columns.column(by).orElseThrow())
        .ifPresent(
            name -> {
              columns.column(Role.VOTES).ifPresent(at -> amount(name, Amount.VOTES, at));
              if (!columns.has(Role.VOTES)) {
                columns.column(Role.SHARE).ifPresent(at -> amount(name, Amount.SHARE, at));
              }
              columns.column(Role.ELECTORS).ifPresent(at -> amount(name, Amount.ELECTORS, at));
            });
  }

  private void winner() {
    String given = reader.cell(row, Role.WINNER).orElse("");
    if (given.isEmpty()) {
      reader.problem(row, Role.WINNER, "names no winner");
      return;
    }
    Optional<String> name = named(given, reader.columns().column(Role.WINNER).orElseThrow());
    OptionalInt column = reader.columns().column(Role.ELECTORS);
    if (name.isEmpty()) {
      return;
    }
    OptionalInt electors =
        column.isPresent() ? reader.electors(row, column.getAsInt()) : OptionalInt.empty();
    electors.ifPresent(n -> part.electors(name.get(), n));
    if (electors.isEmpty()) {
      if (part.winner().filter(w -> !w.equals(name.get())).isPresent()) {
        reader.problem(
            row, Role.WINNER, "is won by " + part.winner().get() + " in line " + part.line());
      }
      part.winner(name.get());
    }
  }

  private Optional<String> named(String given, int column) {
    if (given.length() > MOST_NAME) {
      reader.problem(row, column, Quoted.of(given) + " is too long for a name");
      return Optional.empty();
    }
    PersonName person = reader.gathered().person(given);
    Optional<String> label = label(person);
    Candidates.Found found = reader.gathered().candidates().find(year, person, label);
    if (found.name().isEmpty()) {
      reader.problem(
          row,
          column,
          "\""
              + Quoted.bare(given)
              + "\" may be "
              + String.join(" or ", found.doubt())
              + " in "
              + year
              + "; write the full name");
      return Optional.empty();
    }
    String name = found.name().get();
    reader.gathered().match("candidate", given, name, found.how());
    label.ifPresent(l -> reader.gathered().year(year).party(name, l, weight()));
    person
        .runningMate()
        .or(() -> reader.cell(row, Role.RUNNING_MATE).map(m -> PersonName.of(m).name()))
        .filter(m -> !m.isEmpty())
        .ifPresent(m -> reader.gathered().year(year).runningMate(name, m));
    return Optional.of(name);
  }

  /** The party of the row, or in parentheses after the name, or the name itself. */
  private Optional<String> label(PersonName person) {
    Optional<String> given =
        reader.columns().form() == Columns.Form.LONG
            ? reader.cell(row, Role.PARTY).filter(p -> !p.isEmpty()).or(person::party)
            : person.party();
    Optional<String> label = given.flatMap(reader.gathered()::party);
    return label.isPresent() ? label : reader.gathered().names().party(person.name());
  }

  private long weight() {
    OptionalInt column = reader.columns().column(Role.VOTES);
    return column.isPresent() ? reader.peek(row, column.getAsInt()) : 1;
  }

  private void amount(String name, Amount amount, int column) {
    switch (amount) {
      case VOTES -> votes(name, column);
      case SHARE -> {
        Optional<BigDecimal> share = reader.share(row, column);
        share.ifPresent(s -> part.share(name, s));
      }
      case ELECTORS -> reader.electors(row, column).ifPresent(n -> part.electors(name, n));
    }
  }

  private void votes(String name, int column) {
    OptionalLong votes = reader.votes(row, column);
    if (votes.isPresent()) {
      add(name, votes.getAsLong());
    } else if (tells && reader.columns().form() == Columns.Form.LONG) {
      reader.leave(row, "a candidate without a figure", OptionalLong.empty());
    }
  }

  private void add(String name, long votes) {
    Optional<String> mode = reader.cell(row, Role.MODE).map(Role::plain);
    boolean single = mode.filter(m -> !m.isEmpty() && !m.startsWith("total")).isPresent();
    if (single) {
      part.addOfMode(name, votes);
    } else {
      part.add(name, votes);
    }
  }

  private void nobody(CandidateCell kind, long votes) {
    switch (kind) {
      case OTHERS -> add(CandidateResult.OTHER, votes);
      case TOTAL -> part.total(votes);
      case NO_VOTE, MIXED -> part.withoutVote(votes);
      case NAMED, NO_RESULT -> {}
    }
    if (!tells) {
      return;
    }
    if (kind == CandidateCell.OTHERS) {
      reader.underOthers(row, kind.why(), votes);
    } else {
      reader.leave(row, kind.why(), OptionalLong.of(votes));
    }
  }
}
