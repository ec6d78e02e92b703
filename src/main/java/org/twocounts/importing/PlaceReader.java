package org.twocounts.importing;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.importing.RowPlace.InState;
import org.twocounts.model.State;
import org.twocounts.words.Quoted;

/** Tells where a row's votes were cast. */
final class PlaceReader {
  private static final Set<String> NATION =
      Set.of(
          "us",
          "u s",
          "usa",
          "u s a",
          "united states",
          "united states of america",
          "national",
          "nation",
          "nationwide",
          "total",
          "totals",
          "grand total",
          "sum",
          "all",
          "all states",
          "us total",
          "u s total",
          "national total",
          "total us",
          "00",
          "0");
  private static final Set<String> WITHOUT_ELECTORS =
      Set.of(
          "pr",
          "puerto rico",
          "gu",
          "guam",
          "vi",
          "virgin islands",
          "us virgin islands",
          "u s virgin islands",
          "as",
          "american samoa",
          "mp",
          "northern mariana islands");
  private static final Set<String> WHOLE =
      Set.of(
          "",
          "statewide",
          "state",
          "at large",
          "al",
          "0",
          "00",
          "all",
          "total",
          "totals",
          "state total",
          "statewide total",
          "grand total",
          "sum",
          "na",
          "county total",
          "total votes",
          "state totals");
  private static final Pattern DISTRICT_IN_STATE =
      Pattern.compile(
          "(?i)(.+?)[\\s,'’s-]*\\b(?:(?:cd|congressional district|district|cong\\.?"
              + " dist\\.?|dist\\.?)[\\s#-]*([0-9]{1,2})|([0-9]{1,2})(?:st|nd|rd|th)?(?:"
              + " congressional)?(?: district| cd)?)");
  private static final Pattern GLUED = Pattern.compile("(?i)([a-z]{2})[-_ ]?0?([0-9]{1,2})");
  private static final Pattern NUMBER =
      Pattern.compile("[^0-9]*0*([0-9]{1,2})(?:st|nd|rd|th)?[^0-9]*(?:\\.0)?");
  private static final int STATE_DIGITS = 2;
  private static final int COUNTY_DIGITS = 5;

  private final Remembered<Boolean> wholes =
      new Remembered<>(words -> WHOLE.contains(Role.plain(words)));
  private final Remembered<OptionalInt> districts = new Remembered<>(PlaceReader::district);
  private final KnownNames names;
  private final Optional<State> only;

  /**
   * Prepares to read.
   *
   * @param only the one state of a file without a column of states
   */
  PlaceReader(KnownNames names, Optional<State> only) {
    this.names = names;
    this.only = only;
  }

  /** Where a row's votes were cast; cells that the table does not have are empty. */
  RowPlace of(Optional<String> state, String district, Optional<String> county) {
    if (state.isEmpty()) {
      return only.<RowPlace>map(s -> inState(s.state(), district, county))
          .orElseGet(() -> byCountyCode(county, district));
    }
    String given = state.get();
    if (given.isEmpty()) {
      return only.<RowPlace>map(s -> inState(s.state(), district, county))
          .orElseGet(RowPlace.Words::new);
    }
    Optional<State> known = names.state(given);
    if (known.isPresent()) {
      return outside(known.get(), given)
          .orElseGet(() -> inState(known.get().state(), district, county));
    }
    String plain = Role.plain(given);
    if (NATION.contains(plain)) {
      return new RowPlace.Nation();
    }
    if (WITHOUT_ELECTORS.contains(plain)) {
      return new RowPlace.WithoutElectors(given);
    }
    return districtIn(given, county).orElseGet(() -> new RowPlace.Unknown(names.noState(given)));
  }

  private Optional<RowPlace> outside(State known, String given) {
    return only.filter(s -> !s.state().equals(known.state()))
        .map(
            s ->
                new RowPlace.Unknown(
                    Quoted.of(given) + " is not " + s.state() + ", which --state names"));
  }

  private Optional<RowPlace> districtIn(String given, Optional<String> county) {
    for (Pattern pattern : new Pattern[] {GLUED, DISTRICT_IN_STATE}) {
      Matcher matcher = pattern.matcher(given);
      if (matcher.matches()) {
        String digits =
            matcher.group(2) != null || matcher.groupCount() < 3
                ? matcher.group(2)
                : matcher.group(3);
        Optional<State> state = names.state(matcher.group(1).strip());
        if (state.isPresent()) {
          return Optional.of(inState(state.get().state(), digits, county));
        }
      }
    }
    return Optional.empty();
  }

  private RowPlace byCountyCode(Optional<String> county, String district) {
    String code = county.orElse("").replaceAll("\\.0$", "");
    if (code.matches("[0-9]{4,5}")) {
      String padded = "0".repeat(COUNTY_DIGITS - code.length()) + code;
      Optional<State> state = names.state(padded.substring(0, STATE_DIGITS));
      if (state.isPresent()) {
        return inState(state.get().state(), district, Optional.of(code));
      }
    }
    return new RowPlace.Unknown("no column names the state; give --state, or --map state=HEADING");
  }

  private static OptionalInt district(String words) {
    Matcher number = NUMBER.matcher(words);
    return !WHOLE.contains(Role.plain(words)) && number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }

  private RowPlace inState(String state, String district, Optional<String> county) {
    OptionalInt which = districts.of(district);
    if (which.isEmpty() && !wholes.of(district)) {
      return new RowPlace.Unknown(Quoted.of(district) + " is no number of a district of " + state);
    }
    boolean total = county.isPresent() && wholes.of(county.get());
    return new InState(state, which, county.filter(c -> !total), total);
  }
}
