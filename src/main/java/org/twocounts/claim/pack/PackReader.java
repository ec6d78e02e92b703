package org.twocounts.claim.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a claim pack; the format is described in docs/claims.md. */
public final class PackReader {
  static final String FORMAT = "twocounts-claims";
  static final long VERSION = 1;

  private static final Pattern ID = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,11}");

  private final String file;
  private final PackProblems problems = new PackProblems();

  private PackReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidPackException with everything found wrong, if it cannot be read or is no pack
   */
  public static ClaimPack read(Path path) {
    return read(path.toString(), content(path));
  }

  /**
   * Reads the bytes of a pack.
   *
   * @param file the name for messages
   * @throws InvalidPackException with everything found wrong, if it is no pack
   */
  public static ClaimPack read(String file, byte[] content) {
    return new PackReader(file).read(content);
  }

  private static byte[] content(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new InvalidPackException(path.toString(), "is a directory, not a claim pack");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(PackLimits.FILE_BYTES + 1);
      }
    } catch (NoSuchFileException e) {
      throw new InvalidPackException(path.toString(), "no such file");
    } catch (IOException e) {
      throw new InvalidPackException(path.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private ClaimPack read(byte[] content) {
    PackObject object = PackSource.read(file, content, problems);
    object.optionalText("$schema");
    checkFormat(object);
    String id = id(object);
    String title = object.text("title");
    Optional<String> about = object.optionalText("about");
    OptionalInt through = object.optionalYear("through");
    ClaimSource source = SourceParser.source(object.object("source"));
    List<PackObject> claims = object.objects("claims", PackLimits.CLAIMS);
    if (claims.isEmpty()) {
      object.problem("claims", "claims must hold at least one claim");
    }
    Set<String> ids = new HashSet<>();
    List<Optional<Claim>> parsed = claims.stream().map(c -> claim(c, ids, through)).toList();
    object.end();
    checkWork(object, parsed);
    if (!problems.isEmpty()) {
      throw new InvalidPackException(file, problems.found());
    }
    return new ClaimPack(
        file, id, title, about, source, parsed.stream().flatMap(Optional::stream).toList());
  }

  private static void checkFormat(PackObject object) {
    PackObject format = object.object("format");
    String name = format.text("name");
    Object version = format.any("version").orElse(null);
    if (!name.equals(FORMAT) || !Long.valueOf(VERSION).equals(version)) {
      object.problem(
          "format", "format must be {\"name\": \"" + FORMAT + "\", \"version\": " + VERSION + "}");
    }
    format.end();
  }

  private static Optional<Claim> claim(PackObject object, Set<String> ids, OptionalInt through) {
    String id = id(object);
    if (!ids.add(id)) {
      object.problem("id", "the id \"" + id + "\" stands for an earlier claim too");
    }
    return ClaimParser.claim(id, object, through);
  }

  private static void checkWork(PackObject object, List<Optional<Claim>> claims) {
    int readings =
        claims.stream()
            .flatMap(Optional::stream)
            .mapToInt(c -> c.readings().size() + c.later().size())
            .sum();
    if (readings > PackLimits.READINGS_IN_ALL) {
      object.problem(
          "claims",
          readings + " readings; a pack has at most " + PackLimits.READINGS_IN_ALL + " in all");
    }
  }

  /** Takes the field {@code id}. */
  static String id(PackObject object) {
    String id = object.text("id");
    if (!isId(id)) {
      object.problem(
          "id",
          "id must be lower-case words or numbers joined by hyphens, not "
              + PackObject.describe(id));
    }
    return id;
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
