package org.twocounts.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around the content of a page: head, navigation and footer.
 *
 * @param page the page itself
 * @param root the way from the page to the root of the site: empty, or {@code ../}
 * @param paths the pages of the site; links to others are left out
 */
public record PageFrame(
    SitePage page,
    String root,
    SiteOrigin origin,
    Optional<String> baseUrl,
    Set<String> paths,
    Optional<MadeMarkup> structuredData) {

  private static final Pattern OF_A_YEAR =
      Pattern.compile("(?:election|doubts)/([0-9]{1,4})\\.html");

  /** Nothing but what lies in the folder is ever loaded, and nothing is sent. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self' file:; style-src 'self' file:;"
          + " img-src 'self' file: data:; base-uri 'none'; form-action 'none'";

  /** An entry of the navigation. */
  public record NavEntry(String label, String href, boolean current) {}

  static PageFrame of(SitePage page, SiteRequest request, Set<String> paths) {
    long depth = page.path().chars().filter(c -> c == '/').count();
    return new PageFrame(
        page,
        "../".repeat((int) depth),
        request.origin(),
        request.baseUrl(),
        paths,
        page.shared().data().or(() -> StructuredData.of(page, request)));
  }

  /** The sections that the site has. */
  public List<NavEntry> navigation() {
    List<NavEntry> entries = new ArrayList<>();
    for (SiteSection section : SiteSection.values()) {
      if (section != SiteSection.HOME && paths.contains(section.path())) {
        entries.add(
            new NavEntry(section.label(), root + section.path(), section == page.section()));
      }
    }
    return entries;
  }

  /** Attributions in force that the page's figures may rest on: its own year's, if it has one. */
  public Map<Integer, String> inForce() {
    Map<Integer, String> own = new TreeMap<>(origin.inForce());
    Matcher year = OF_A_YEAR.matcher(page.path());
    if (year.matches()) {
      own.keySet().retainAll(Set.of(Integer.valueOf(year.group(1))));
    }
    return own;
  }

  /**
   * The sheets of styles; those of activities are nothing to an election, which is heavy enough.
   */
  public List<String> sheets() {
    List<String> sheets = new ArrayList<>(List.of("colours.css", "site.css"));
    if (!OF_A_YEAR.matcher(page.path()).matches()) {
      sheets.add("activity.css");
    }
    return sheets;
  }

  /** The way to a page or file of the site. */
  public String to(String path) {
    return root + path;
  }

  /** The way to a page; empty where the site has no such page. */
  public Optional<String> find(String path) {
    return paths.contains(path) ? Optional.of(root + path) : Optional.empty();
  }

  /** The page's own address; empty where the site's is not known. */
  public Optional<String> address() {
    return baseUrl.map(url -> url + page.path().replaceFirst("^index\\.html$", ""));
  }

  /** The address of the page's picture for cards; empty where the site's is not known. */
  public Optional<String> card() {
    return baseUrl.flatMap(url -> page.shared().card().map(path -> url + path));
  }

  /** The command line that gives the page's figures. */
  public Optional<String> commandLine() {
    return page.command().map(origin::commandLine);
  }

  /** How to cite the page. */
  public String citation() {
    return String.format(
        "Two Counts, version %s: \u201c%s\u201d, page %s. Data: %s, %s, SHA-256 %s.",
        origin.program(),
        page.title(),
        address().orElse(page.path()),
        origin.title(),
        origin.version(),
        origin.shortSha256());
  }
}
