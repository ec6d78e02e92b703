package org.twocounts.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.twocounts.words.Quoted;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the names of files and folders from the command line. */
final class FileName implements ITypeConverter<Path> {
  @Override
  public Path convert(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'" + Quoted.bare(given) + "' is no name that a file can have here");
    }
  }
}
