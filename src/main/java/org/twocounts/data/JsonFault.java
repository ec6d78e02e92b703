package org.twocounts.data;

import com.fasterxml.jackson.core.JacksonException;

/** Says what is wrong with JSON in our words: none of the parser's own names. */
public final class JsonFault {
  private JsonFault() {}

  /** One line without the place. */
  public static String inWords(JacksonException e) {
    return e.getOriginalMessage()
        .replaceAll("\\s+", " ")
        .replaceAll(
            " ?\\(start marker at.*| \\(\\d+\\)(?= exceeds)|, from `[^`]*`|: enable .*"
                + "| ?\\(for Object starting at .*| ?[\\[(]Source: .*",
            "");
  }
}
