package org.twocounts.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;

/**
 * What a record is called where it is cited. The released one goes by its title and version;
 * another one is said to be changed, and its title gives the years that it really holds.
 */
public record CitedRelease(String title, String version, boolean changed) {
  private static final Pattern SPAN = Pattern.compile("[0-9]{4}-[0-9]{4}$");

  /**
   * The name of a record.
   *
   * @param record with all its elections, unless it is the released one
   */
  public static CitedRelease of(DataVersion version, ElectionRecord record) {
    String title = record.release().title();
    return new CitedRelease(
        version.released() ? title : withTrueYears(title, record),
        version.version(),
        !version.released());
  }

  private static String withTrueYears(String title, ElectionRecord record) {
    int[] years = record.elections().stream().mapToInt(Election::year).sorted().toArray();
    Matcher span = SPAN.matcher(title);
    if (years.length == 0) {
      return title;
    }
    int last = years[years.length - 1];
    return span.replaceFirst(years[0] == last ? String.valueOf(last) : years[0] + "-" + last);
  }

  /** Such as {@code version 2026.2}, or {@code version 2026.2, changed by the user}. */
  public String versionInWords() {
    return "version " + version + (changed ? ", changed by the user" : "");
  }
}
