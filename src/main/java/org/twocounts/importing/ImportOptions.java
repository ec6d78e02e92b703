package org.twocounts.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user says of the tables beyond what they say themselves.
 *
 * @param year the election, where no column names it; else the only one to take
 * @param like the election from whose census electors are taken, where none is in force yet
 * @param state the state of tables without a column of states
 * @param columns a role or a candidate's name, and the heading of its column
 * @param districts who carried a congressional district: {@code ME-2} and a name
 * @param parties the party of a candidate for whom the table names none
 * @param president whom the House chose where nobody has a majority
 * @param othersBelow percent of the nation's votes below which a candidate whom the record does not
 *     know stands under the persons not named
 */
public record ImportOptions(
    OptionalInt year,
    OptionalInt like,
    Optional<String> state,
    Map<String, String> columns,
    Map<String, String> districts,
    Map<String, String> parties,
    Optional<String> president,
    double othersBelow) {

  /** Below half a percent: a line of its own for each of hundreds helps nobody. */
  public static final double OTHERS_BELOW = 0.5;

  public ImportOptions {
    columns = new LinkedHashMap<>(columns);
    districts = new LinkedHashMap<>(districts);
    parties = new LinkedHashMap<>(parties);
  }
}
