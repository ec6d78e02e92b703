package org.twocounts.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Why a parser could not go on, in our words and with the place: none of the parser's own. */
final class JsonFault {
  private static final int LOOKED_AT = 4;

  private JsonFault() {}

  /** What keeps bytes from being JSON at all, before a parser has seen them. */
  static Optional<Problem> ofBytes(byte[] content) {
    if (isBlank(content)) {
      return Optional.of(
          Problem.of(
              content.length == 0 ? "is empty" : "holds nothing but spaces and line breaks"));
    }
    int zeros = 0;
    boolean marked = false;
    int looked = Math.min(LOOKED_AT, content.length);
    for (int i = 0; i < looked; i++) {
      zeros += content[i] == 0 ? 1 : 0;
      marked |= content[i] == (byte) 0xfe || content[i] == (byte) 0xff;
    }
    if (zeros == looked) {
      return Optional.of(Problem.of("holds bytes of 0 and no text; the file is damaged"));
    }
    return zeros > 0 || marked
        ? Optional.of(Problem.of("is in UTF-16 or UTF-32; save the file in UTF-8"))
        : Optional.empty();
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Where and why a parser stopped. */
  static Problem of(JacksonException e, byte[] content, JsonParser parser) {
    StreamReadConstraints limits = parser.streamReadConstraints();
    int line = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation).getLineNr();
    if (e instanceof StreamConstraintsException) {
      return new Problem(Math.max(1, line), "", tooLarge(e.getOriginalMessage(), limits));
    }
    CharBuffer text = CharBuffer.allocate(content.length);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, false);
    String read = text.flip().toString();
    return result.isMalformed()
        ? otherLetters(read)
        : JsonSlip.in(read).orElse(new Problem(Math.max(1, line), "", "not valid JSON"));
  }

  private static Problem otherLetters(String before) {
    int start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    return new Problem(
        1 + (int) before.chars().filter(c -> c == '\n').count(),
        "",
        String.format(
            "not in UTF-8 at column %s, perhaps in Windows-1252; save the file in UTF-8",
            before.codePointCount(start, before.length()) + 1));
  }

  /** The limit that was passed, told by the one word of the parser that names it. */
  private static String tooLarge(String message, StreamReadConstraints limits) {
    String said = message.toLowerCase(Locale.ROOT);
    if (said.contains("depth")) {
      return "objects and arrays stand more than "
          + limits.getMaxNestingDepth()
          + " deep in one another, the most that this file may have";
    }
    if (said.contains("string")) {
      return "a text has more than " + limits.getMaxStringLength() + " characters";
    }
    return said.contains("number")
        ? "a number has more than " + limits.getMaxNumberLength() + " characters"
        : "the name of a field has more than " + limits.getMaxNameLength() + " characters";
  }
}
