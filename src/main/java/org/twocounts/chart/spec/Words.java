package org.twocounts.chart.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.analysis.caveat.Caveat;

/**
 * The words around the plot.
 *
 * @param title the finding, a sentence; empty where the page has its own
 * @param subtitle measure, unit, place and period
 * @param source whose figures they are
 * @param notes definition, reading, what is left out; each a sentence
 * @param origin what stays when an editor changes title and source
 * @param wording the language, and what stands before notes and sources
 */
public record Words(
    Optional<String> title,
    String subtitle,
    String source,
    List<String> notes,
    Origin origin,
    Wording wording) {
  public Words {
    notes = List.copyOf(notes);
  }

  /** Words that are all there is to say. */
  public Words(Optional<String> title, String subtitle, String source, List<String> notes) {
    this(
        title,
        subtitle,
        source,
        notes,
        new Origin(title, source, Optional.empty(), List.of(), List.of()),
        Wording.WRITTEN);
  }

  /** Words with a title. */
  public static Words of(String title, String subtitle, SourceLine source, List<String> notes) {
    Optional<String> finding = Optional.of(title);
    List<String> all = Stream.concat(notes.stream(), source.notes().stream()).toList();
    return new Words(
        finding,
        subtitle,
        source.text(),
        all,
        new Origin(finding, source.full(), source.remark(), source.notes(), List.of()),
        Wording.WRITTEN);
  }

  /** What changes the meaning of the figures shown; it stays whatever an editor changes. */
  public List<Caveat> caveats() {
    return origin.caveats();
  }

  /** The same with the caveats that belong to what is shown. */
  Words withCaveats(List<Caveat> caveats) {
    return new Words(title, subtitle, source, notes, origin.withCaveats(caveats), wording);
  }

  /** The finding, where the title is another or missing. */
  public Optional<String> findingBesideTitle() {
    return title.equals(origin.finding()) ? Optional.empty() : origin.finding();
  }

  /** The same without the finding, neither as title nor beside it. */
  public Words withoutFinding() {
    return new Words(Optional.empty(), subtitle, source, notes, origin.withoutFinding(), wording);
  }

  /** The same with another title, or none. */
  public Words withTitle(Optional<String> other) {
    return new Words(other, subtitle, source, notes, origin, wording);
  }

  /** The same with another subtitle. */
  public Words withSubtitle(String other) {
    return new Words(title, other, source, notes, origin, wording);
  }

  /** The same with another source line; what is said of the data stays in it. */
  public Words withSource(String other) {
    String remarked = SourceLine.remarked(other, origin.remark());
    return new Words(title, subtitle, remarked, notes, origin, wording);
  }

  /** The same with a note of the editor's, or none; what is said of the sources stays. */
  public Words withNote(String other) {
    Stream<String> own = other.isEmpty() ? Stream.empty() : Stream.of(other);
    return withNotes(Stream.concat(own, origin.sourceNotes().stream()).toList());
  }

  /** The same with other notes. */
  public Words withNotes(List<String> others) {
    return new Words(title, subtitle, source, others, origin, wording);
  }

  /** The same in another language. */
  Words with(Wording other) {
    return new Words(title, subtitle, source, notes, origin, other);
  }
}
