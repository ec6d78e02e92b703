package org.twocounts.chart.theme;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The program's font with changes: lines such as {@code head 18 0}, the table, the place in it and
 * the 16 bits that are put there. {@code file} is the whole file with its directory of tables; the
 * table {@code cut} leaves the file as long as the place says. Places and bits beyond what there is
 * begin again at 0; any other line changes nothing.
 */
public final class PatchedFont {
  private static final Pattern PATCH =
      Pattern.compile("^(\\S{3,4}) +(\\d{1,9}) +(\\d{1,9})$", Pattern.MULTILINE);

  /** Of the directory: where it begins, and where an entry holds the table's place and length. */
  private static final int TABLES = 4;

  private static final int ENTRIES = 12;
  private static final int ENTRY = 16;
  private static final int PLACE = 8;
  private static final int LENGTH = 12;
  private static final int TAG = 4;

  private PatchedFont() {}

  /** The font with these changes. */
  public static byte[] of(String patches) {
    byte[] file = original();
    Map<String, ByteBuffer> tables = tables(file);
    int length = file.length;
    for (MatchResult patch : PATCH.matcher(patches).results().toList()) {
      int place = Integer.parseInt(patch.group(2));
      ByteBuffer table = tables.get(patch.group(1));
      if (table != null) {
        table.putShort(place % (table.limit() - 1), (short) Integer.parseInt(patch.group(3)));
      } else if (patch.group(1).equals("cut")) {
        length = place % file.length;
      }
    }
    return Arrays.copyOf(file, length);
  }

  private static Map<String, ByteBuffer> tables(byte[] file) {
    ByteBuffer whole = ByteBuffer.wrap(file);
    Map<String, ByteBuffer> tables = new TreeMap<>(Map.of("file", whole));
    for (int i = 0; i < whole.getShort(TABLES); i++) {
      int entry = ENTRIES + i * ENTRY;
      byte[] tag = new byte[TAG];
      whole.get(entry, tag);
      tables.put(
          new String(tag, US_ASCII).strip(),
          whole.slice(whole.getInt(entry + PLACE), whole.getInt(entry + LENGTH)));
    }
    return tables;
  }

  private static byte[] original() {
    try (InputStream in = Typefaces.bundled().regular().open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
