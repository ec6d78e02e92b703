package org.twocounts.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file that a user names. */
public final class InputFile {
  private static final int MIB = 1 << 20;

  private InputFile() {}

  /**
   * Reads a file, and no more of it than it may have.
   *
   * @param what what the file should be, such as {@code a claim pack}
   * @param most MiB that it may have
   * @throws InvalidInputException if it cannot be read or is larger
   */
  public static byte[] read(Path file, String what, int most) {
    byte[] content = begin(file, what, most);
    if (isTooLarge(content, most)) {
      throw tooLarge(file, what, most);
    }
    return content;
  }

  /**
   * Reads as much of a file as it may have, and one byte more where it is larger.
   *
   * @throws InvalidInputException if it cannot be read
   */
  static byte[] begin(Path file, String what, int most) {
    if (file.toString().isEmpty()) {
      throw new InvalidInputException("\"\"", "names no file; give " + what);
    }
    if (Files.isDirectory(file)) {
      throw new InvalidInputException(file.toString(), "is a folder, not " + what);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most * MIB + 1);
    } catch (NoSuchFileException e) {
      throw new InvalidInputException(file.toString(), "no such file");
    } catch (AccessDeniedException e) {
      throw new InvalidInputException(file.toString(), "may not be read: no permission");
    } catch (IOException e) {
      throw new InvalidInputException(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  static boolean isTooLarge(byte[] content, int most) {
    return content.length > most * MIB;
  }

  static InvalidInputException tooLarge(Path file, String what, int most) {
    return new InvalidInputException(
        file.toString(),
        String.format("larger than %s MiB, the most that %s may have", most, what));
  }
}
