package org.twocounts.chart.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.twocounts.input.GivenFile;
import org.twocounts.input.InputFile;
import org.twocounts.input.InvalidInputException;
import org.twocounts.words.Quoted;

/**
 * The folder of a house style. What the style names lies in it or below, so that a style from a
 * stranger reads no other file of whoever uses it.
 *
 * @param folder holds the file of the style
 */
record ThemeFolder(Path folder) {
  private static final String UP = "..";

  /** The folder that a file lies in. */
  static ThemeFolder of(Path theme) {
    return new ThemeFolder(theme.toAbsolutePath().getParent());
  }

  /**
   * The bytes of a file that a style names.
   *
   * @throws InvalidInputException if it is named otherwise than from the folder down, lies
   *     elsewhere by a link, or cannot be read; its one problem names it
   */
  byte[] read(String name, GivenFile kind) {
    Path file = find(name);
    try {
      return InputFile.read(file, kind);
    } catch (InvalidInputException e) {
      throw fault(name, Quoted.bare(name) + ": " + e.problems().get(0).message());
    }
  }

  private Path find(String name) {
    try {
      Path named = Path.of(name);
      if (named.getRoot() != null
          || StreamSupport.stream(named.spliterator(), false)
              .anyMatch(part -> part.toString().equals(UP))) {
        throw outside(name);
      }
      Path file = folder.resolve(named);
      if (Files.notExists(file)) {
        throw fault(name, "no file " + Quoted.bare(name) + " beside the theme");
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw fault(
            name,
            Quoted.of(name) + " is a link to a file elsewhere; copy the file beside the theme");
      }
      return file;
    } catch (InvalidPathException e) {
      throw fault(name, Quoted.of(name) + " is no name of a file");
    } catch (IOException e) {
      throw fault(name, Quoted.bare(name) + ": cannot be read");
    }
  }

  private static InvalidInputException outside(String name) {
    return fault(
        name, Quoted.of(name) + " leads out of the theme's folder; put the file beside the theme");
  }

  private static InvalidInputException fault(String name, String message) {
    return new InvalidInputException(name, message);
  }
}
