package org.twocounts.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.caveat.Caveat;
import org.twocounts.analysis.caveat.Shown;
import org.twocounts.output.Deadline;

/**
 * What a command found, ready for every format: tables and notes for people, one tidy listing for
 * CSV, an object for JSON.
 */
public final class Report {
  private final String title;
  private final Shown shown;
  private final Fields json = new Fields();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private List<Caveat> caveats = List.of();
  private Optional<Listing<?>> tidy = Optional.empty();
  private Deadline deadline = Deadline.NEVER;

  private Report(String title, Shown shown) {
    this.title = PlainText.harmless(title);
    this.shown = shown;
  }

  /** A part of what people see: a table, a paragraph or lines to copy. */
  public sealed interface Block {
    /** A table. */
    record Table(Listing<?> listing) implements Block {}

    /** Lines of prose, wrapped to the width. */
    record Prose(String text) implements Block {}

    /** Lines to be copied, which are never wrapped. */
    record Verbatim(String text) implements Block {}
  }

  /**
   * An empty report under one line that says what was found.
   *
   * @param shown what its figures measure and of which elections, so that the caveats that belong
   *     to them come with it
   */
  public static Report titled(String title, Shown shown) {
    return new Report(title, shown);
  }

  /** Adds a table for people; the first one added is also the CSV, unless another is named. */
  public Report table(Listing<?> listing) {
    blocks.add(new Block.Table(listing));
    if (tidy.isEmpty()) {
      tidy = Optional.of(listing);
    }
    return this;
  }

  /** Adds a paragraph for people. */
  public Report prose(String text) {
    blocks.add(new Block.Prose(PlainText.harmless(text)));
    return this;
  }

  /** Adds lines to be copied: a command, a piece of a file. */
  public Report verbatim(String text) {
    blocks.add(new Block.Verbatim(PlainText.harmless(text)));
    return this;
  }

  /** Names the listing that CSV prints, one observation a row. */
  public Report csv(Listing<?> listing) {
    tidy = Optional.of(listing);
    return this;
  }

  /** Adds an explanation: under the tables, and in {@code notes} of the JSON. */
  public Report note(String text) {
    String shown = PlainText.harmless(text);
    if (!notes.contains(shown)) {
      notes.add(shown);
    }
    return this;
  }

  public Report notes(List<String> texts) {
    texts.forEach(this::note);
    return this;
  }

  /** What its figures measure, and of which elections. */
  public Shown shown() {
    return shown;
  }

  /** Adds the caveats that belong to it: under the notes, and in {@code caveats} of the JSON. */
  public void caveats(List<Caveat> belonging) {
    caveats = List.copyOf(belonging);
  }

  /** The caveats as data. */
  public Cell caveatObjects() {
    return new Cell.Items(caveats.stream().map(Report::object).toList());
  }

  private static Cell object(Caveat caveat) {
    return new Cell.Nested(
        new Fields()
            .put("id", caveat.id())
            .put("years", new Cell.Items(caveat.years().stream().map(Cell::year).toList()))
            .put("text", caveat.full()));
  }

  /** The object of the JSON output, to be filled by the command in the order of the contract. */
  public Fields json() {
    return json;
  }

  /** Until when it may be laid out for people, where its size is a stranger's choice. */
  public Report by(Deadline end) {
    deadline = end;
    return this;
  }

  Deadline deadline() {
    return deadline;
  }

  String title() {
    return title;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  Optional<Listing<?>> tidy() {
    return tidy;
  }

  /** Every listing that it prints, for people, as CSV or within JSON. */
  public List<Listing<?>> listings() {
    List<Listing<?>> listings = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        listings.add(table.listing());
      }
    }
    tidy.ifPresent(listings::add);
    listings.addAll(json.listings());
    return listings;
  }

  /** The explanations, in the order in which they were added. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** The explanations, then the caveats: what people read under the tables. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>(notes);
    Caveat.inWords(caveats).stream().map(PlainText::harmless).forEach(remarks::add);
    return remarks;
  }
}
