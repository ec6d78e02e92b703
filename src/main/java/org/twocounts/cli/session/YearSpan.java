package org.twocounts.cli.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import picocli.CommandLine.Option;

/** The options {@code --from} and {@code --to}, for commands that list elections. */
public final class YearSpan {
  @Option(names = "--from", paramLabel = "YEAR", description = "Only elections from this year on.")
  private Integer from;

  @Option(names = "--to", paramLabel = "YEAR", description = "Only elections up to this year.")
  private Integer to;

  /** The elections of the span. */
  public List<Election> of(ElectionRecord record) {
    return Elections.between(record, Optional.ofNullable(from), Optional.ofNullable(to));
  }

  /** The first year asked for; empty for the first of the record. */
  public OptionalInt from() {
    return from == null ? OptionalInt.empty() : OptionalInt.of(from);
  }

  /** The last year asked for; empty for the last of the record. */
  public OptionalInt to() {
    return to == null ? OptionalInt.empty() : OptionalInt.of(to);
  }
}
