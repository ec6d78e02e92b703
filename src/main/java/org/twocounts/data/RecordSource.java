package org.twocounts.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.twocounts.input.JsonSource;
import org.twocounts.input.Problems;

/** The tokens of a record file, whose rows of results are read without an object for each. */
final class RecordSource extends JsonSource {
  RecordSource(byte[] content, Problems problems) throws IOException {
    super(content, limits(ReadLimits.NESTING, ReadLimits.TEXT_CHARACTERS), problems);
  }

  @Override
  protected Object field(String name, JsonParser at) throws IOException {
    return name.equals(ResultRow.FIELD) && at.currentToken() == JsonToken.START_ARRAY
        ? ResultRow.readAll(at)
        : value();
  }
}
