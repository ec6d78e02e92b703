package org.twocounts.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The bytes of a file that a user names: the one place where such a file is opened. Only regular
 * files are, at the end of a link too: a pipe could keep the program waiting, a device never ends.
 */
public final class InputFile {
  private static final String STANDARD_INPUT = "-";

  private InputFile() {}

  /**
   * Reads a file, and no more of it than it may have.
   *
   * @throws InvalidInputException if it is no regular file, cannot be read or is larger
   */
  public static byte[] read(Path file, GivenFile kind) {
    byte[] content = begin(file, kind);
    if (isTooLarge(content, kind)) {
      throw tooLarge(file, kind);
    }
    return content;
  }

  /**
   * Reads as much of a file as it may have, and one byte more where it is larger.
   *
   * @throws InvalidInputException if it is no regular file or cannot be read
   */
  static byte[] begin(Path file, GivenFile kind) {
    if (file.toString().isEmpty()) {
      throw new InvalidInputException("\"\"", "names no file; give " + kind.what());
    }
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      if (!found.isRegularFile()) {
        throw fault(
            file,
            found.isDirectory()
                ? "is a folder, not " + kind.what()
                : "is a pipe or device, not "
                    + kind.what()
                    + "; only files are read: save it in one and name that");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(kind.bytes() + 1);
      }
    } catch (NoSuchFileException e) {
      throw fault(
          file,
          file.toString().equals(STANDARD_INPUT)
              ? "no such file; the standard input is not read, give " + kind.what()
              : "no such file");
    } catch (AccessDeniedException e) {
      throw fault(file, "may not be read: no permission");
    } catch (FileSystemException e) {
      throw fault(file, "cannot be read: " + e.getReason());
    } catch (IOException e) {
      throw fault(file, "cannot be read: " + e.getMessage());
    }
  }

  static boolean isTooLarge(byte[] content, GivenFile kind) {
    return content.length > kind.bytes();
  }

  static InvalidInputException tooLarge(Path file, GivenFile kind) {
    return fault(
        file,
        String.format(
            "larger than %s MiB, the most that %s may have", kind.mebibytes(), kind.what()));
  }

  private static InvalidInputException fault(Path file, String message) {
    return new InvalidInputException(file.toString(), message);
  }
}
