package org.twocounts.output;

import java.util.List;
import java.util.Optional;
import org.twocounts.words.Steering;

/**
 * Lines of text that fit a width: the one place where text for people is wrapped, padded, set in
 * columns and cut.
 *
 * <p>No line takes more columns of the terminal than the page has; only a letter that alone takes
 * more, and what is to be copied ({@link #verbatim}), do. Every letter is printed but what an
 * ellipsis marks as cut ({@link #cut}, and headings of stacked rows). Characters that steer a
 * terminal are shown as U+FFFD. The work grows with what is printed.
 */
public final class TextPage {
  /** Columns that text needs beside what leads it; where there are fewer it stands below. */
  private static final int LEAST_ROOM = 8;

  private final Style style;
  private final Deadline deadline;
  private final StringBuilder text = new StringBuilder();

  /** An empty page. */
  public TextPage(Style style) {
    this(style, Deadline.NEVER);
  }

  /** An empty page; filling it throws {@link OverdueException} once a deadline has passed. */
  public TextPage(Style style, Deadline deadline) {
    this.style = style;
    this.deadline = deadline;
  }

  /** Columns of a line. */
  public int width() {
    return style.width();
  }

  /** An empty line. */
  public void blank() {
    text.append('\n');
  }

  /** Lines of its own, such as a title. */
  public void bold(String words) {
    lines(words, width()).forEach(line -> text.append(style.bold(line)).append('\n'));
  }

  /** A title underlined. */
  public void underlined(String title) {
    paragraph("", title);
    add("=".repeat(Math.min(width(), ShownWidth.of(title))));
  }

  /** Words, whatever white space is between them; as {@link #text}. */
  public void paragraph(String lead, String words) {
    text(lead, words.strip().replaceAll("\\s+", " "));
  }

  /**
   * Lines broken where they must be; those after the first are indented by as much as the lead
   * takes. Where a lead leaves no room it stands above.
   */
  public void text(String lead, String words) {
    int room = width() - ShownWidth.of(lead);
    if (room < Math.min(LEAST_ROOM, width())) {
      if (!lead.isBlank()) {
        lines(lead.strip(), width()).forEach(this::add);
      }
      lines(words, width()).forEach(this::add);
      return;
    }
    String before = lead;
    for (String line : lines(words, room)) {
      add(before + line);
      before = " ".repeat(width() - room);
    }
  }

  /** An item of a list behind its mark, every line of it with as many letters. */
  public void item(String mark, String words) {
    String indent = width() < LEAST_ROOM ? "" : " ".repeat(mark.length());
    String before = "";
    for (String line : lines(mark + words, width() - indent.length())) {
      add(before + line);
      before = indent;
    }
  }

  /** One line, cut where it is wider than the page, which an ellipsis says. */
  public void cut(String line) {
    add(cut(line, width()));
  }

  /** The line that a text becomes, cut where it is wider, which an ellipsis says. */
  public static String cut(String text, int width) {
    return ShownWidth.cut(Steering.without(text).replace('\n', ' '), width);
  }

  /** Lines to be copied, which are never broken. */
  public void verbatim(String lines) {
    text.append(Steering.without(lines)).append('\n');
  }

  /**
   * A table in columns under a line; where they do not fit side by side, its rows stacked.
   *
   * @param columns what is set in columns
   * @param whole what is stacked: the same with the columns for which there was no room
   */
  public void table(TextRows columns, TextRows whole) {
    Optional<TextColumns> fitting = TextColumns.asWideAs(columns).within(width());
    if (fitting.isPresent()) {
      fitting.get().heading().forEach(this::add);
      rule(fitting.get().width());
      rows(fitting.get(), "");
    } else {
      stacked(whole);
    }
  }

  /** A table without a line under its headings; otherwise the same. */
  public void bareTable(String indent, TextRows texts) {
    String before = width() - indent.length() < LEAST_ROOM ? "" : indent;
    Optional<TextColumns> fitting = TextColumns.asWideAs(texts).within(width() - before.length());
    if (fitting.isPresent()) {
      fitting.get().heading().forEach(line -> add(before + line));
      rows(fitting.get(), before);
    } else {
      stacked(texts);
    }
  }

  private void rows(TextColumns columns, String before) {
    for (List<String> row : columns.rows()) {
      deadline.check();
      columns.row(row).forEach(line -> add(before + line));
    }
  }

  private void stacked(TextRows texts) {
    StackedRows stacked = new StackedRows(texts.headings(), width());
    for (List<String> row : texts.rows()) {
      deadline.check();
      rule(width());
      stacked.append(row, this);
    }
  }

  private void rule(int length) {
    text.append(style.dim("─".repeat(length))).append('\n');
  }

  /** A line that fits. */
  void add(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private static List<String> lines(String words, int width) {
    return Paragraph.lines(Steering.without(words), width);
  }

  /** A text of more letters, marks among them, without its middle: an ellipsis stands for it. */
  public static String brief(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int half = (most - 1) / 2;
    return text.substring(0, text.offsetByCodePoints(0, half)).stripTrailing()
        + '…'
        + text.substring(text.offsetByCodePoints(text.length(), -half)).stripLeading();
  }

  /** A text with as many spaces behind it as fill a width. */
  public static String padded(String words, int width) {
    return words + " ".repeat(Math.max(0, width - ShownWidth.of(words)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
