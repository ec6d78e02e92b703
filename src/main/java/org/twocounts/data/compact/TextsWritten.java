package org.twocounts.data.compact;

import java.nio.ByteBuffer;
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
    write(out, texts.keySet().stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toList());
    write(out, lists.keySet().stream().map(this::places).toList());
  }

  /** Where each ends, four bytes each, so that a reader finds any without passing over others. */
  private static void write(CompactOutput out, List<byte[]> contents) {
    ByteBuffer ends = ByteBuffer.allocate(contents.size() * Integer.BYTES);
    int end = 0;
    for (byte[] content : contents) {
      end += content.length;
      ends.putInt(end);
    }
    out.sized(ends.array()).size(end);
    contents.forEach(out::raw);
  }

  private byte[] places(List<String> list) {
    CompactOutput out = new CompactOutput(this);
    out.size(list.size());
    list.forEach(out::text);
    return out.toBytes();
  }
}
