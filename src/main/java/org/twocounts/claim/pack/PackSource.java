package org.twocounts.claim.pack;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import org.twocounts.input.ForbiddenCharacter;
import org.twocounts.input.JsonSource;
import org.twocounts.input.Problems;

/** The tokens of a pack, which comes from a stranger. */
final class PackSource extends JsonSource {
  /** A field that is read by nobody: a remark of the author. */
  private static final String REMARK = "//";

  PackSource(byte[] content, Problems problems) throws IOException {
    super(content, limits(PackLimits.NESTING, PackLimits.TEXT_CHARACTERS), problems);
  }

  @Override
  protected Object field(String name, JsonParser at) throws IOException {
    Object value = value();
    return name.equals(REMARK) ? ABSENT : value;
  }

  @Override
  protected Optional<String> forbidden(String text) {
    return ForbiddenCharacter.inLine(text);
  }

  @Override
  protected String text(String text) {
    return text.strip();
  }
}
