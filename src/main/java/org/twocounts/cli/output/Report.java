package org.twocounts.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command found, ready for every format: tables and notes for people, one tidy listing for
 * CSV, an object for JSON.
 */
public final class Report {
  private final String title;
  private final Fields json = new Fields();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<Listing<?>> tidy = Optional.empty();

  private Report(String title) {
    this.title = PlainText.harmless(title);
  }

  /** A part of what people see: a table or a paragraph. */
  public sealed interface Block {
    /** A table. */
    record Table(Listing<?> listing) implements Block {}

    /** Lines of prose, wrapped to the width. */
    record Prose(String text) implements Block {}
  }

  /** An empty report under one line that says what was found. */
  public static Report titled(String title) {
    return new Report(title);
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

  /** The object of the JSON output, to be filled by the command in the order of the contract. */
  public Fields json() {
    return json;
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

  /** The explanations, in the order in which they were added. */
  public List<String> notes() {
    return List.copyOf(notes);
  }
}
