package org.twocounts.data.compact;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes fields: numbers in as few bytes as they need, texts by their place among all texts. */
final class CompactOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TextsWritten texts;

  CompactOutput(TextsWritten texts) {
    this.texts = texts;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  CompactOutput raw(byte[] content) {
    bytes.writeBytes(content);
    return this;
  }

  /** A content behind its length, so that a reader can pass over it. */
  CompactOutput sized(byte[] content) {
    return size(content.length).raw(content);
  }

  /** Seven bits a byte, the lowest first; the sign is the lowest bit. */
  CompactOutput number(long value) {
    return unsigned((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  CompactOutput size(int value) {
    return unsigned(value);
  }

  private CompactOutput unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
    return this;
  }

  CompactOutput number(OptionalInt value) {
    flag(value.isPresent());
    value.ifPresent(this::number);
    return this;
  }

  CompactOutput number(OptionalLong value) {
    flag(value.isPresent());
    value.ifPresent(this::number);
    return this;
  }

  /** Which of up to eight things are so, a bit each. */
  CompactOutput bits(int value) {
    bytes.write(value);
    return this;
  }

  CompactOutput flag(boolean value) {
    bytes.write(value ? 1 : 0);
    return this;
  }

  CompactOutput flag(Optional<Boolean> value) {
    flag(value.isPresent());
    value.ifPresent(this::flag);
    return this;
  }

  CompactOutput text(String text) {
    return unsigned(texts.place(text));
  }

  CompactOutput text(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
    return this;
  }

  CompactOutput texts(List<String> list) {
    return unsigned(texts.place(list));
  }

  @SuppressWarnings("EnumOrdinal") // it is read by the program that was built with it
  CompactOutput choice(Enum<?> value) {
    bytes.write(value.ordinal());
    return this;
  }

  CompactOutput choice(Optional<? extends Enum<?>> value) {
    flag(value.isPresent());
    value.ifPresent(this::choice);
    return this;
  }

  CompactOutput date(LocalDate date) {
    return number(date.toEpochDay());
  }

  CompactOutput date(Optional<LocalDate> date) {
    flag(date.isPresent());
    date.ifPresent(this::date);
    return this;
  }

  <T> CompactOutput fact(Form<T> form, T fact) {
    form.write(this, fact);
    return this;
  }

  <T> CompactOutput fact(Form<T> form, Optional<T> fact) {
    flag(fact.isPresent());
    fact.ifPresent(f -> form.write(this, f));
    return this;
  }

  <T> CompactOutput list(Form<T> form, List<T> facts) {
    size(facts.size());
    facts.forEach(fact -> form.write(this, fact));
    return this;
  }
}
