package org.twocounts.input;

import java.nio.file.Path;
import java.util.List;

/** A JSON file that a user names, and what it should be. */
public final class UserFile {
  private final String name;
  private final byte[] content;
  private final OwnFile wanted;

  private UserFile(String name, byte[] content, OwnFile wanted) {
    this.name = name;
    this.content = content;
    this.wanted = wanted;
  }

  /**
   * Reads a file, and no more of it than it may have.
   *
   * @throws InvalidInputException if it is no regular file, cannot be read, or is larger: with what
   *     it is, where its beginning tells that it is another kind of file
   */
  public static UserFile read(Path file, OwnFile wanted) {
    byte[] content = InputFile.begin(file, wanted.kind());
    UserFile read = new UserFile(file.toString(), content, wanted);
    if (InputFile.isTooLarge(content, wanted.kind())) {
      throw OtherFile.in(read)
          .map(other -> new InvalidInputException(read.name, other))
          .orElseGet(() -> InputFile.tooLarge(file, wanted.kind()));
    }
    return read;
  }

  /**
   * What was read already.
   *
   * @param name the file as messages name it
   * @param content not to be changed afterwards
   */
  public static UserFile of(String name, byte[] content, OwnFile wanted) {
    return new UserFile(name, content, wanted);
  }

  /** The file as the user named it. */
  public String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  OwnFile wanted() {
    return wanted;
  }

  /**
   * What refuses it: in one line where it is another kind of file than was wanted, else with
   * everything that is wrong.
   */
  InvalidInputException refusal(List<Problem> found) {
    return OtherFile.in(this)
        .map(other -> new InvalidInputException(name, other))
        .orElseGet(() -> new InvalidInputException(name, found));
  }
}
