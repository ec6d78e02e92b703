package org.twocounts.input.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * In which letters a text was saved: by its byte order mark, else UTF-16 where every other byte is
 * 0, else UTF-8 where that fits, else Windows-1252.
 *
 * @param mark bytes of the byte order mark before the text
 * @param advice what to tell whoever gave the file; empty where the encoding is sure
 */
record Encoding(Charset charset, int mark, Optional<String> advice) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 400;

  /** The encoding of a text; empty where none of these fits. */
  static Optional<Encoding> of(byte[] content) {
    if (begins(content, 0xEF, 0xBB, 0xBF)) {
      return fits(content, new Encoding(StandardCharsets.UTF_8, 3, Optional.empty()));
    }
    if (begins(content, 0xFF, 0xFE)) {
      return fits(content, new Encoding(StandardCharsets.UTF_16LE, 2, Optional.empty()));
    }
    if (begins(content, 0xFE, 0xFF)) {
      return fits(content, new Encoding(StandardCharsets.UTF_16BE, 2, Optional.empty()));
    }
    if (isWide(content, 1)) {
      return fits(content, new Encoding(StandardCharsets.UTF_16LE, 0, Optional.empty()));
    }
    if (isWide(content, 0)) {
      return fits(content, new Encoding(StandardCharsets.UTF_16BE, 0, Optional.empty()));
    }
    return fits(content, new Encoding(StandardCharsets.UTF_8, 0, Optional.empty()))
        .or(
            () ->
                fits(
                    content,
                    new Encoding(
                        WINDOWS,
                        0,
                        Optional.of(
                            "not in UTF-8, read as Windows-1252; look at letters with accents, or"
                                + " save it as CSV UTF-8"))));
  }

  /** The characters of the text, and after them a line of its own. */
  Reader reader(byte[] content, String lastLine) {
    InputStream text = new ByteArrayInputStream(content, mark, content.length - mark);
    InputStream last = new ByteArrayInputStream(("\n" + lastLine).getBytes(charset));
    return new InputStreamReader(new SequenceInputStream(text, last), charset);
  }

  private static boolean begins(byte[] content, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether, of each pair of the first bytes, the one at that place is 0 and the other is not. */
  private static boolean isWide(byte[] content, int zeroAt) {
    int pairs = Math.min(content.length, LOOKED_AT) / 2;
    for (int i = 0; i < pairs; i++) {
      if (content[2 * i + zeroAt] != 0 || content[2 * i + 1 - zeroAt] == 0) {
        return false;
      }
    }
    return pairs > 0;
  }

  private static Optional<Encoding> fits(byte[] content, Encoding encoding) {
    char[] chunk = new char[1 << 13];
    try (Reader reader =
        new InputStreamReader(
            new ByteArrayInputStream(content, encoding.mark, content.length - encoding.mark),
            encoding
                .charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      int read = 0;
      while (read >= 0) {
        read = reader.read(chunk);
      }
      return Optional.of(encoding);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
