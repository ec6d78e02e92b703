package org.twocounts.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A section of the record that few need: it is read when it is first touched. */
public final class LaterSection<E> extends AbstractList<E> {
  private final Supplier<List<E>> reading;
  private Optional<List<E>> read = Optional.empty();

  private LaterSection(Supplier<List<E>> reading) {
    this.reading = reading;
  }

  /** What stands for a section until it is touched. */
  public static <E> List<E> of(Supplier<List<E>> reading) {
    return new LaterSection<>(reading);
  }

  @Override
  public E get(int index) {
    return section().get(index);
  }

  @Override
  public int size() {
    return section().size();
  }

  private synchronized List<E> section() {
    if (read.isEmpty()) {
      read = Optional.of(List.copyOf(reading.get()));
    }
    return read.get();
  }
}
