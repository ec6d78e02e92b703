package org.twocounts.publish.site;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a site was made from: said on every page, so that a page which stands alone can be traced.
 *
 * @param program version of the program
 * @param title of the data, as they are cited
 * @param version of the data, in words
 * @param sha256 of the file of the data, hexadecimal
 * @param licence of the data
 * @param dataFile the file of the data; empty for the released record
 * @param attributions names of the attributions chosen, by year
 * @param inForce names of the attributions in force, chosen or not, by year
 */
public record SiteOrigin(
    String program,
    String title,
    String version,
    String sha256,
    String licence,
    Optional<String> dataFile,
    Map<Integer, String> attributions,
    Map<Integer, String> inForce) {
  private static final int SHORT = 12;

  public SiteOrigin {
    attributions = Collections.unmodifiableMap(new TreeMap<>(attributions));
    inForce = Collections.unmodifiableMap(new TreeMap<>(inForce));
  }

  /** The beginning of the SHA-256, enough to tell two records apart. */
  public String shortSha256() {
    return sha256.substring(0, Math.min(SHORT, sha256.length()));
  }

  /** A command line that gives the same figures from the same data. */
  public String commandLine(String command) {
    StringBuilder line = new StringBuilder("twocounts ").append(command);
    dataFile.ifPresent(file -> line.append(" --data ").append(quoted(file)));
    attributions.forEach(
        (year, name) -> line.append(" --attribution ").append(quoted(year + "=" + name)));
    return line.toString();
  }

  /** An argument as a shell takes it. */
  public static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9._/=+-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
