package org.twocounts.data.compact;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every text of a record once, and every list of texts once, in the order of their first use. */
final class TextsWritten {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

  int place(String text) {
    return place(texts, text);
  }

  int place(List<String> list) {
    list.forEach(this::place);
    return place(lists, list);
  }

  private static <T> int place(Map<T, Integer> places, T thing) {
    Integer next = places.size();
    Integer known = places.putIfAbsent(thing, next);
    return known == null ? next : known;
  }

  void write(CompactOutput out) {
    out.size(texts.size());
    texts.keySet().forEach(text -> out.sized(text.getBytes(StandardCharsets.UTF_8)));
    out.size(lists.size());
    lists.keySet().forEach(list -> out.sized(places(list)));
  }

  private byte[] places(List<String> list) {
    CompactOutput out = new CompactOutput(this);
    out.size(list.size());
    list.forEach(out::text);
    return out.toBytes();
  }
}
