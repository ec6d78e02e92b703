package org.twocounts.data.slip;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Immutable records as a tree of facts, of which a copy with one change can be made. */
final class RecordTree {
  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private record Shape(List<String> names, List<Method> accessors, Constructor<?> constructor) {
    Object constructed(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        throw new RefusedException(e.getCause());
      } catch (IllegalAccessException | InstantiationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private RecordTree() {}

  /**
   * A leaf of the tree.
   *
   * @param path components and list elements from the root
   * @param owner class of the record that holds it
   * @param component its name there
   * @param value what it says, out of any optional
   */
  record Fact(List<Integer> path, Class<?> owner, String component, Object value) {
    /** Such as {@code StateResult.method}. */
    String name() {
      return owner.getSimpleName() + "." + component;
    }
  }

  /**
   * An element of a list of records.
   *
   * @param path of the list
   */
  record Row(List<Integer> path, int index, Object value) {}

  /** Everything in the tree. */
  record Contents(List<Fact> facts, List<Row> rows) {}

  static Contents of(Record root) {
    Contents contents = new Contents(new ArrayList<>(), new ArrayList<>());
    addRecord(root, List.of(), contents);
    return contents;
  }

  private static void addRecord(Object record, List<Integer> path, Contents contents) {
    Shape shape = shape(record.getClass());
    for (int i = 0; i < shape.names.size(); i++) {
      add(read(record, i), plus(path, i), record.getClass(), shape.names.get(i), contents);
    }
  }

  private static void add(
      Object value, List<Integer> path, Class<?> owner, String component, Contents contents) {
    if (value instanceof Record) {
      addRecord(value, path, contents);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof Record) {
          contents.rows.add(new Row(path, i, list.get(i)));
        }
        add(list.get(i), plus(path, i), owner, component, contents);
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> add(v, plus(path, 0), owner, component, contents));
    } else if (value instanceof OptionalInt optional) {
      optional.ifPresent(v -> contents.facts.add(new Fact(plus(path, 0), owner, component, v)));
    } else if (value instanceof OptionalLong optional) {
      optional.ifPresent(v -> contents.facts.add(new Fact(plus(path, 0), owner, component, v)));
    } else {
      contents.facts.add(new Fact(path, owner, component, value));
    }
  }

  private static List<Integer> plus(List<Integer> path, int step) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /** A copy of a record each of whose components is made anew from its name and value. */
  @SuppressWarnings("unchecked") // a copy of a record is of the same record class
  static <T extends Record> T made(T root, BiFunction<String, Object, Object> component) {
    Shape shape = shape(root.getClass());
    Object[] values = new Object[shape.names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = component.apply(shape.names.get(i), read(root, i));
    }
    return (T) shape.constructed(values);
  }

  /** The names of a record's components, in order. */
  static List<String> components(Class<?> type) {
    return shape(type).names;
  }

  /** A copy of the tree with another value at the path; records' constructors may refuse it. */
  @SuppressWarnings("unchecked") // a copy of a record is of the same record class
  static <T extends Record> T with(T root, List<Integer> path, UnaryOperator<Object> change) {
    return (T) changed(root, path, 0, change);
  }

  private static Object changed(
      Object node, List<Integer> path, int depth, UnaryOperator<Object> change) {
    if (depth == path.size()) {
      return change.apply(node);
    }
    int step = path.get(depth);
    if (node instanceof Record) {
      return copied(node, step, changed(read(node, step), path, depth + 1, change));
    }
    if (node instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list);
      copy.set(step, changed(list.get(step), path, depth + 1, change));
      return copy;
    }
    if (node instanceof Optional<?> optional) {
      return Optional.ofNullable(changed(optional.get(), path, depth + 1, change));
    }
    if (node instanceof OptionalInt optional) {
      Object value = change.apply(optional.getAsInt());
      return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
    }
    Object value = change.apply(((OptionalLong) node).getAsLong());
    return value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
  }

  /** What stands at a path, out of any optional; empty where the path leads nowhere. */
  static Optional<Object> at(Object root, List<Integer> path) {
    Object node = root;
    for (int step : path) {
      if (node instanceof Record) {
        node = read(node, step);
      } else if (node instanceof List<?> list) {
        if (step < 0 || step >= list.size()) {
          return Optional.empty();
        }
        node = list.get(step);
      } else if (node instanceof Optional<?> optional) {
        if (optional.isEmpty()) {
          return Optional.empty();
        }
        node = optional.get();
      } else if (node instanceof OptionalInt optional) {
        return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
      } else if (node instanceof OptionalLong optional) {
        return optional.isPresent() ? Optional.of(optional.getAsLong()) : Optional.empty();
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(node);
  }

  private static Object read(Object record, int component) {
    try {
      return shape(record.getClass()).accessors.get(component).invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object copied(Object record, int component, Object value) {
    Shape shape = shape(record.getClass());
    Object[] values = new Object[shape.names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == component ? value : read(record, i);
    }
    return shape.constructed(values);
  }

  /** A record's constructor refused a value, as the reader of a file does. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(Throwable cause) {
      super(cause);
    }
  }

  private static Shape shape(Class<?> type) {
    return SHAPES.computeIfAbsent(type, RecordTree::newShape);
  }

  private static Shape newShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return new Shape(
          Arrays.stream(components).map(RecordComponent::getName).toList(),
          Arrays.stream(components).map(RecordComponent::getAccessor).toList(),
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
