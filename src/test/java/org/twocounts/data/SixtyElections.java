package org.twocounts.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twocounts.model.ElectionRecord;

/**
 * The record of this checkout up to 2024: what tests of methods and of history count on, whatever
 * elections are added. Cut in memory; no second copy of the file is kept.
 */
public final class SixtyElections {
  /** The last of them. */
  public static final int LAST = 2024;

  private static final Path CHECKOUT = Path.of("elections.json");
  private static final byte[] FILE = file();
  private static final ElectionRecord RECORD = RecordReader.read("the sixty elections", FILE);

  private SixtyElections() {}

  /** The record, in canonical form. */
  public static byte[] bytes() {
    return FILE.clone();
  }

  public static ElectionRecord record() {
    return RECORD;
  }

  private static byte[] cut(byte[] longer) {
    CutRecord whole = CutRecord.of("released", new String(longer, UTF_8));
    return RecordWriter.write(whole.upTo(LAST).read());
  }

  private static byte[] file() {
    try {
      byte[] checkout = Files.readAllBytes(CHECKOUT);
      boolean isLonger =
          RecordReader.read(CHECKOUT.toString(), checkout).elections().stream()
              .anyMatch(e -> e.year() > LAST);
      return isLonger ? cut(checkout) : checkout;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
