package org.twocounts.cli.model;

import java.lang.reflect.Field;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** The field of an object that takes the value of an option. */
final class FilledField implements IGetter, ISetter {
  private final Object holder;
  private final Field field;

  FilledField(Object holder, Field field) {
    this.holder = holder;
    this.field = field;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the parser declares it
  public <T> T get() throws IllegalAccessException {
    return (T) field.get(holder);
  }

  @Override
  public <T> T set(T value) throws IllegalAccessException {
    T before = get();
    field.set(holder, value);
    return before;
  }
}
