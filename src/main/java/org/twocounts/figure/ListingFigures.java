package org.twocounts.figure;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What there is to choose from, what it holds, and what was answered. */
public final class ListingFigures {
  private ListingFigures() {}

  /** By what it is asked for. */
  public static <R> Figure<R> id(Function<R, String> value) {
    return Figure.text("id", "Its id, by which it is asked for.", value);
  }

  /** What it is called. */
  public static <R> Figure<R> name(Function<R, String> value) {
    return Figure.text("name", "Its name.", value);
  }

  /** Its title. */
  public static <R> Figure<R> title(Function<R, String> value) {
    return Figure.text("title", "Title.", value);
  }

  /** What it holds, demands or means. */
  public static <R> Figure<R> description(Function<R, String> value) {
    return Figure.text("description", "What it is, in a sentence.", value);
  }

  /** What it asks. */
  public static <R> Figure<R> question(Function<R, String> value) {
    return Figure.text("question", "The question that it asks or answers.", value);
  }

  /** What it is about. */
  public static <R> Figure<R> topic(Function<R, String> value) {
    return Figure.text("topic", "What it is about.", value);
  }

  /** A file. */
  public static <R> Figure<R> file(Function<R, String> value) {
    return Figure.text("file", "Path of the file.", value);
  }

  /** A pack of claims. */
  public static <R> Figure<R> pack(Function<R, String> value) {
    return Figure.text("pack", "Id of the pack of claims.", value);
  }

  /** A claim. */
  public static <R> Figure<R> claim(Function<R, String> value) {
    return Figure.text("claim", "Id of the claim.", value);
  }

  /** What a claim says. */
  public static <R> Figure<R> statement(Function<R, String> value) {
    return Figure.text("statement", "What the claim says.", value);
  }

  /** Of an answer. */
  public static <R> Figure<R> right(Predicate<R> value) {
    return Figure.flag("right", "Whether it is the right answer.", value);
  }

  /** What numbers count. */
  public static <R> Figure<R> unitOfMeasure(Function<R, Optional<String>> value) {
    return Figure.<R>optionalText(
            "unit_of_measure", "What its numbers count or measure: their unit.", value)
        .headed("Unit");
  }
}
