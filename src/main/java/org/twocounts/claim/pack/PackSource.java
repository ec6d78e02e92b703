package org.twocounts.claim.pack;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.twocounts.input.JsonSource;
import org.twocounts.input.Problems;

/** The tokens of a pack, which comes from a stranger. */
final class PackSource extends JsonSource {
  /** A field that is read by nobody: a remark of the author. */
  private static final String REMARK = "//";

  /** Characters that could rewrite a terminal or hide what a text says. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

  PackSource(byte[] content, Problems problems) throws IOException {
    super(content, limits(PackLimits.NESTING, PackLimits.TEXT_CHARACTERS), problems);
  }

  @Override
  protected Object field(String name, JsonParser at) throws IOException {
    Object value = value();
    return name.equals(REMARK) ? ABSENT : value;
  }

  @Override
  protected String text(String text) {
    if (UNPRINTABLE.matcher(text).find()) {
      problem("a text holds a control or invisible character");
      return UNPRINTABLE.matcher(text).replaceAll("?");
    }
    return text.strip();
  }
}
