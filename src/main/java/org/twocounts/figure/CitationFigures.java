package org.twocounts.figure;

import org.twocounts.model.Source;
import org.twocounts.model.SourceKind;

/** A source that figures cite. */
public final class CitationFigures {
  public static final Figure<Source> SOURCE = SharedFigures.source(Source::id);

  public static final Figure<Source> TITLE = ListingFigures.title(Source::title);

  public static final Figure<Source> PUBLISHER =
      Figure.optionalText("publisher", "Publisher.", Source::publisher);

  public static final Figure<Source> CITATION = SharedFigures.citation(Source::citation);

  public static final Figure<Source> URL =
      Figure.<Source>optionalText("url", "Address; missing for print.", Source::url)
          .headed("Address");

  public static final Figure<Source> KIND =
      Figure.label("kind", RecordFigures.KIND, SourceKind.class, Source::kind)
          .detailed("How near it stands to the count itself.");

  private CitationFigures() {}
}
