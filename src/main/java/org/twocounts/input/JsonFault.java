package org.twocounts.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.twocounts.words.Quoted;

/** Why a parser could not go on, in our words and with the place: none of the parser's own. */
final class JsonFault {
  private static final int LOOKED_AT = 4;
  private static final int CHUNK = 1 << 13;

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
        : otherLetters(content);
  }

  /** The first place that is not in UTF-8; a file that is cut off within a letter has none. */
  private static Optional<Problem> otherLetters(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    CoderResult result = decoder.decode(bytes, chunk, false);
    while (result.isOverflow()) {
      result = decoder.decode(bytes, chunk.clear(), false);
    }
    return result.isMalformed()
        ? Optional.of(notInUtf8(Arrays.copyOf(content, bytes.position())))
        : Optional.empty();
  }

  private static Problem notInUtf8(byte... before) {
    String text = new String(before, StandardCharsets.UTF_8);
    int start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    return new Problem(
        1 + (int) text.chars().filter(c -> c == '\n').count(),
        "",
        String.format(
            "%snot in UTF-8 at column %s, perhaps in Windows-1252; save the file in UTF-8",
            JsonOutline.lastName(before).map(name -> Quoted.bare(name) + " is ").orElse(""),
            text.codePointCount(start, text.length()) + 1));
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
      String within = field(parser.getParsingContext());
      String fault = tooLarge(e.getOriginalMessage(), limits);
      return new Problem(
          Math.max(1, line), "", within.isEmpty() ? fault : Quoted.bare(within) + ": " + fault);
    }
    return JsonSlip.in(new String(content, StandardCharsets.UTF_8))
        .orElse(new Problem(Math.max(1, line), "", "not valid JSON"));
  }

  /** The name of the field in whose value a parser stands; empty where it stands in none. */
  static String field(JsonStreamContext place) {
    for (JsonStreamContext at = place; at != null; at = at.getParent()) {
      if (at.getCurrentName() != null) {
        return at.getCurrentName();
      }
    }
    return "";
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
