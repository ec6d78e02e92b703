package org.twocounts.data.compact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The texts and lists of texts of a record; each is made when it is first asked for. Threads may
 * share them: what two make at once is equal, and nobody changes it.
 */
final class TextsRead {
  private final byte[] bytes;
  private final Places textPlaces;
  private final Places listPlaces;
  private final String[] texts;
  private final List<List<String>> lists;

  /** Looks where they stand, and leaves the input behind them. */
  TextsRead(byte[] bytes, CompactInput in) {
    this.bytes = bytes;
    this.textPlaces = Places.read(bytes, in);
    this.listPlaces = Places.read(bytes, in);
    this.texts = new String[textPlaces.number()];
    this.lists = new ArrayList<>(Collections.nCopies(listPlaces.number(), null));
  }

  String text(int place) {
    String text = texts[place];
    if (text == null) {
      int start = textPlaces.start(place);
      text = new String(bytes, start, textPlaces.end(place) - start, StandardCharsets.UTF_8);
      texts[place] = text;
    }
    return text;
  }

  List<String> list(int place) {
    List<String> list = lists.get(place);
    if (list == null) {
      CompactInput in = new CompactInput(bytes, listPlaces.start(place), this);
      String[] members = new String[in.size()];
      for (int i = 0; i < members.length; i++) {
        members[i] = in.text();
      }
      list = List.of(members);
      lists.set(place, list);
    }
    return list;
  }

  /**
   * Where things stand one behind the other.
   *
   * @param ends of each, four bytes each, counted from the first's start
   */
  private record Places(ByteBuffer ends, int first) {
    static Places read(byte[] bytes, CompactInput in) {
      int table = in.size();
      ByteBuffer ends = ByteBuffer.wrap(bytes, in.position(), table).slice();
      in.skip(table);
      int length = in.size();
      Places places = new Places(ends, in.position());
      in.skip(length);
      return places;
    }

    int number() {
      return ends.capacity() / Integer.BYTES;
    }

    int start(int place) {
      return place == 0 ? first : end(place - 1);
    }

    int end(int place) {
      return first + ends.getInt(place * Integer.BYTES);
    }
  }
}
