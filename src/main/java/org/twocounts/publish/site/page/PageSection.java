package org.twocounts.publish.site.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A section of a page.
 *
 * @param id what links to it call it
 * @param sentences a paragraph each
 * @param notes points of a list, under the tables
 * @param links where to go on, a line each
 */
public record PageSection(
    String id,
    String heading,
    List<String> sentences,
    List<PageTable> tables,
    List<String> notes,
    List<PageLink> links) {
  public PageSection {
    sentences = List.copyOf(sentences);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    links = List.copyOf(links);
  }

  /** A section with some paragraphs. */
  public static PageSection of(String id, String heading, String... sentences) {
    return new PageSection(
        id,
        heading,
        Arrays.stream(sentences).filter(s -> !s.isEmpty()).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with a table, unless it has no rows. */
  public PageSection with(PageTable table) {
    List<PageTable> more = new ArrayList<>(tables);
    table.orNone().ifPresent(more::add);
    return new PageSection(id, heading, sentences, more, notes, links);
  }

  /** The same with more notes. */
  public PageSection noting(List<String> said) {
    List<String> more = new ArrayList<>(notes);
    more.addAll(said);
    return new PageSection(id, heading, sentences, tables, more, links);
  }

  /** The same with a link to a page, if the site has it. */
  public PageSection linking(Optional<String> href, String text) {
    List<PageLink> more = new ArrayList<>(links);
    href.ifPresent(to -> more.add(new PageLink(to, text)));
    return new PageSection(id, heading, sentences, tables, notes, more);
  }

  /** Empty where it says nothing. */
  public Optional<PageSection> orNone() {
    return sentences.isEmpty() && tables.isEmpty() && notes.isEmpty()
        ? Optional.empty()
        : Optional.of(this);
  }
}
