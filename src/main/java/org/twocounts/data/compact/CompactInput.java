package org.twocounts.data.compact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads fields in the order in which {@link CompactOutput} wrote them. */
final class CompactInput {
  private final byte[] bytes;
  private final TextsRead texts;
  private int position;

  CompactInput(byte[] bytes, int position, TextsRead texts) {
    this.bytes = bytes;
    this.position = position;
    this.texts = texts;
  }

  /** Reads what stands before any text. */
  CompactInput(byte[] bytes) {
    this.bytes = bytes;
    this.texts = new TextsRead(bytes, this);
  }

  TextsRead allTexts() {
    return texts;
  }

  int position() {
    return position;
  }

  void skip(int length) {
    position += length;
  }

  long number() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  int integer() {
    return (int) number();
  }

  private long unsigned() {
    byte first = bytes[position++];
    return first >= 0 ? first : longer(first);
  }

  private long longer(byte first) {
    byte next = first;
    long value = next & 0x7F;
    for (int shift = 7; next < 0; shift += 7) {
      next = bytes[position++];
      value |= (long) (next & 0x7F) << shift;
    }
    return value;
  }

  /** Which of up to eight things are so, a bit each. */
  int bits() {
    return bytes[position++] & 0xFF;
  }

  int size() {
    return (int) unsigned();
  }

  OptionalInt optionalInteger() {
    return flag() ? OptionalInt.of(integer()) : OptionalInt.empty();
  }

  OptionalLong optionalNumber() {
    return flag() ? OptionalLong.of(number()) : OptionalLong.empty();
  }

  boolean flag() {
    return bytes[position++] != 0;
  }

  Optional<Boolean> optionalFlag() {
    return flag() ? Optional.of(flag()) : Optional.empty();
  }

  String text() {
    return texts.text((int) unsigned());
  }

  Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  List<String> texts() {
    return texts.list((int) unsigned());
  }

  <E> E choice(E[] choices) {
    return choices[bytes[position++]];
  }

  <E> Optional<E> optionalChoice(E[] choices) {
    return flag() ? Optional.of(choice(choices)) : Optional.empty();
  }

  LocalDate date() {
    return LocalDate.ofEpochDay(number());
  }

  Optional<LocalDate> optionalDate() {
    return flag() ? Optional.of(date()) : Optional.empty();
  }

  <T> T fact(Form<T> form) {
    return form.read(this);
  }

  <T> Optional<T> optionalFact(Form<T> form) {
    return flag() ? Optional.of(form.read(this)) : Optional.empty();
  }

  <T> List<T> list(Form<T> form) {
    int size = size();
    List<T> facts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      facts.add(form.read(this));
    }
    return facts;
  }
}
