package org.twocounts.data.compact;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How facts of one kind are written, and read back: both halves name the same fields in the same
 * order.
 */
public final class Form<T> {
  private final BiConsumer<CompactOutput, T> writer;
  private final Function<CompactInput, T> reader;

  Form(BiConsumer<CompactOutput, T> writer, Function<CompactInput, T> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  void write(CompactOutput out, T fact) {
    writer.accept(out, fact);
  }

  T read(CompactInput in) {
    return reader.apply(in);
  }
}
