package org.twocounts.data.compact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The texts and lists of texts of a record; each is made when it is first asked for, and once. */
final class TextsRead {
  private final byte[] bytes;
  private final int[] textStarts;
  private final int[] listStarts;
  private final String[] texts;
  private final List<List<String>> lists;

  /** Looks where they stand, and leaves the input behind them. */
  TextsRead(byte[] bytes, CompactInput in) {
    this.bytes = bytes;
    this.textStarts = starts(in);
    this.listStarts = starts(in);
    this.texts = new String[textStarts.length];
    this.lists = new ArrayList<>(Collections.nCopies(listStarts.length, null));
  }

  private static int[] starts(CompactInput in) {
    int[] starts = new int[in.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = in.position();
      in.skip(in.size());
    }
    return starts;
  }

  String text(int place) {
    String text = texts[place];
    if (text == null) {
      CompactInput in = new CompactInput(bytes, textStarts[place], this);
      int length = in.size();
      text = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
      texts[place] = text;
    }
    return text;
  }

  List<String> list(int place) {
    List<String> list = lists.get(place);
    if (list == null) {
      CompactInput in = new CompactInput(bytes, listStarts[place], this);
      in.size(); // of what is skipped when it is not asked for
      String[] members = new String[in.size()];
      for (int i = 0; i < members.length; i++) {
        members[i] = in.text();
      }
      list = List.of(members);
      lists.set(place, list);
    }
    return list;
  }
}
