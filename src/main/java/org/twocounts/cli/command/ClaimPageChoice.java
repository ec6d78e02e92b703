package org.twocounts.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twocounts.claim.CheckedPack;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimSource;
import org.twocounts.cli.output.Format;
import org.twocounts.cli.session.Session;
import org.twocounts.cli.session.UsageException;
import org.twocounts.data.Section;
import org.twocounts.publish.ClaimHtml;
import org.twocounts.publish.ClaimMarkdown;
import org.twocounts.publish.ClaimReview;
import org.twocounts.publish.Pictures;
import org.twocounts.publish.ReviewAuthor;
import org.twocounts.publish.ReviewOptions;
import org.twocounts.words.Quoted;
import picocli.CommandLine.Option;

/** The options that say in which form judged claims are printed. */
final class ClaimPageChoice {
  private static final FileForms<PageForm> FORMS =
      new FileForms<>("page of claims", List.of(PageForm.values()));

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description =
          "A page for people: text, markdown or html (stands alone, with charts); claimreview:"
              + " schema.org JSON-LD of the claims with a verdict. Without it, the ending of the"
              + " file decides.")
  private PageForm form;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "Address of the page that holds --as claimreview; a claim is its #ID. Without it the"
              + " addresses are relative to that page.")
  private String url;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication for --as claimreview, such as 2026-11-03.")
  private String date;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description =
          "Who signs --as claimreview: needed for packs of your own and for another record; without"
              + " it the program signs its own packs.")
  private String author;

  @Option(
      names = "--author-kind",
      paramLabel = "KIND",
      defaultValue = "organization",
      description = "What the author is: organization (default) or person.")
  private ClaimSource.Kind authorKind;

  @Option(
      names = "--author-url",
      paramLabel = "URL",
      description = "Address of the author's own page.")
  private String authorUrl;

  /** Whether a form of page was asked for. */
  boolean isChosen() {
    return form != null;
  }

  /** Whether it is a page that is published with all that there is to say. */
  boolean isPublished(Session session) {
    return shape(session)
        .form()
        .filter(chosen -> chosen == PageForm.MARKDOWN || chosen == PageForm.HTML)
        .isPresent();
  }

  /**
   * The page in the form chosen; empty where data were asked for.
   *
   * @param text the page of a pack as text
   */
  Optional<String> page(
      Session session, List<CheckedPack> checked, Function<CheckedPack, String> text) {
    return shape(session).form().map(chosen -> page(session, checked, text, chosen));
  }

  /** The format of data. */
  Format format(Session session) {
    return shape(session).format();
  }

  private FileShape<PageForm> shape(Session session) {
    return FORMS.choose(
        Optional.ofNullable(form), session.format(), session.outputFile(), "--output");
  }

  private String page(
      Session session,
      List<CheckedPack> checked,
      Function<CheckedPack, String> text,
      PageForm chosen) {
    return switch (chosen) {
      case TEXT -> checked.stream().map(text).collect(Collectors.joining("\n"));
      case MARKDOWN -> checked.stream().map(ClaimMarkdown::of).collect(Collectors.joining("\n"));
      case HTML -> ClaimHtml.of(checked, pictures(session));
      case CLAIMREVIEW -> ClaimReview.of(checked, options(session, checked));
    };
  }

  private static Pictures pictures(Session session) {
    return new Pictures(ChartRequests.of(session, session.dataset(Section.values())));
  }

  private ReviewOptions options(Session session, List<CheckedPack> checked) {
    if (url != null && !url.matches("https?://[^\\s\"'<>#]+")) {
      throw new UsageException(
          "--url "
              + Quoted.bare(url)
              + ": expected an address that begins with https:// and has no #");
    }
    ReviewOptions options =
        new ReviewOptions(Optional.ofNullable(url), day(), author(session, checked));
    if (url == null) {
      session.note(
          "without --url the addresses of the reviews are relative to the page that holds them;"
              + " search engines ask for it in full");
    }
    return options;
  }

  /** Who signs; empty for the program. */
  private Optional<ReviewAuthor> author(Session session, List<CheckedPack> checked) {
    if (author == null) {
      requireOwn(session, checked);
      if (authorUrl != null) {
        throw new UsageException(
            "--author-url " + Quoted.bare(authorUrl) + ": needs --author NAME");
      }
      return Optional.empty();
    }
    if (author.isBlank()) {
      throw new UsageException("--author needs a name");
    }
    if (authorUrl != null && !authorUrl.matches("https?://[^\\s\"'<>]+")) {
      throw new UsageException(
          "--author-url "
              + Quoted.bare(authorUrl)
              + ": expected an address that begins with https://");
    }
    return Optional.of(new ReviewAuthor(author, authorKind, Optional.ofNullable(authorUrl)));
  }

  /** The program signs what it carries alone. */
  private static void requireOwn(Session session, List<CheckedPack> checked) {
    for (CheckedPack pack : checked) {
      if (!BuiltInPacks.isOne(pack.pack())) {
        throw new UsageException(
            "--as claimreview of the pack "
                + pack.pack().id()
                + " needs --author NAME, who signs it");
      }
    }
    if (!session.dataset(Section.SOURCES).version().released()) {
      throw new UsageException(
          "--as claimreview by another record needs --author NAME, who signs it");
    }
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.ofNullable(date).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--date " + Quoted.bare(date) + ": expected a day such as 2026-11-03");
    }
  }
}
