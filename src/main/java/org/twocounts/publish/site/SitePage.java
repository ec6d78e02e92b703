package org.twocounts.publish.site;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;

/**
 * A page of the site before it is written.
 *
 * @param path from the root of the site, such as {@code election/1876.html}
 * @param kind what scripts and styles know it by, such as {@code home}
 * @param title says what the page shows; the name of the site follows it in the browser's tab
 * @param description one sentence for who finds the page by a search
 * @param scripts files of the site that the page loads beside the common one, in order
 * @param command the command that gives the same figures, without the program's name; empty where
 *     there is none
 * @param shared what search engines and social networks take beside the words
 * @param body writes the page
 */
public record SitePage(
    String path,
    String kind,
    SiteSection section,
    String title,
    String description,
    List<String> scripts,
    Optional<String> command,
    Shared shared,
    Body body) {
  public SitePage {
    scripts = List.copyOf(scripts);
  }

  /**
   * What search engines and social networks take beside the words.
   *
   * @param card path of a picture; used only where the address of the site is known
   * @param data about the page or its subject, as JSON-LD
   */
  public record Shared(Optional<String> card, Optional<MadeMarkup> data) {
    /** Nothing. */
    public static final Shared NOTHING = new Shared(Optional.empty(), Optional.empty());
  }

  /** Fills the page's template; views are made only here, so that pages are made in parallel. */
  @FunctionalInterface
  public interface Body {
    void write(HtmlTemplateOutput out, PageFrame frame);
  }

  /** A page without scripts of its own and without a command. */
  public SitePage(
      String path, String kind, SiteSection section, String title, String description, Body body) {
    this(
        path, kind, section, title, description, List.of(), Optional.empty(), Shared.NOTHING, body);
  }

  /** The same page with the command that gives its figures, such as {@code show 1876}. */
  public SitePage withCommand(String same) {
    return new SitePage(
        path, kind, section, title, description, scripts, Optional.of(same), shared, body);
  }

  /** The same page with scripts of its own. */
  public SitePage withScripts(String... files) {
    return new SitePage(
        path, kind, section, title, description, List.of(files), command, shared, body);
  }

  /** The same page with a picture for cards of social networks, if there is one. */
  public SitePage withCard(Optional<String> picture) {
    return new SitePage(
        path,
        kind,
        section,
        title,
        description,
        scripts,
        command,
        new Shared(picture, shared.data()),
        body);
  }

  /** The same page with what search engines read of its subject. */
  public SitePage withData(Optional<MadeMarkup> data) {
    return new SitePage(
        path,
        kind,
        section,
        title,
        description,
        scripts,
        command,
        new Shared(shared.card(), data),
        body);
  }
}
