package org.twocounts.claim.pack;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.twocounts.claim.measure.Parameter;
import org.twocounts.input.InvalidInputException;
import org.twocounts.input.JsonObject;
import org.twocounts.input.JsonSource;
import org.twocounts.input.OwnFile;
import org.twocounts.input.Problems;
import org.twocounts.input.UserFile;
import org.twocounts.model.ElectionCalendar;
import org.twocounts.words.Quoted;

/** Reads a claim pack; the format is described in docs/claims.md. */
public final class PackReader {
  private static final String FORMAT = OwnFile.PACK.format().orElseThrow();
  private static final long VERSION = OwnFile.VERSION;

  private static final Pattern ID = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,11}");

  private final UserFile file;
  private final Problems problems = new Problems();

  private PackReader(UserFile file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInputException with everything found wrong, if it cannot be read or is no pack
   */
  public static ClaimPack read(Path path) {
    return new PackReader(UserFile.read(path, OwnFile.PACK)).read();
  }

  /**
   * Reads the bytes of a pack.
   *
   * @param file the name for messages
   * @throws InvalidInputException with everything found wrong, if it is no pack
   */
  public static ClaimPack read(String file, byte[] content) {
    return new PackReader(UserFile.of(file, content, OwnFile.PACK)).read();
  }

  private ClaimPack read() {
    JsonObject object = JsonSource.readObject(file, problems, PackSource::new);
    object.optionalText("$schema");
    checkFormat(object);
    String id = id(object);
    String title = object.text("title");
    Optional<String> about = object.optionalText("about");
    OptionalInt through =
        object.optionalInteger("through", ElectionCalendar.FIRST, Parameter.LAST_YEAR);
    ClaimSource source = SourceParser.source(object.object("source"));
    List<JsonObject> claims = object.atMost(PackLimits.CLAIMS, "claims", object.objects("claims"));
    if (claims.isEmpty()) {
      object.problem("claims", "claims must hold at least one claim");
    }
    Set<String> ids = new HashSet<>();
    List<Optional<Claim>> parsed = claims.stream().map(c -> claim(c, ids, through)).toList();
    object.end();
    checkWork(object, parsed);
    problems.refuseAny(file);
    return new ClaimPack(
        file.name(), id, title, about, source, parsed.stream().flatMap(Optional::stream).toList());
  }

  private static void checkFormat(JsonObject object) {
    JsonObject format = object.object("format");
    String name = format.text("name");
    Object version = format.any("version").orElse(null);
    boolean told = object.has("format") && format.has("name");
    if (told && (!name.equals(FORMAT) || !Long.valueOf(VERSION).equals(version))) {
      object.problem(
          "format", "format must be {\"name\": \"" + FORMAT + "\", \"version\": " + VERSION + "}");
    }
    format.end();
  }

  private static Optional<Claim> claim(JsonObject object, Set<String> ids, OptionalInt through) {
    String id = id(object);
    if (!ids.add(id)) {
      object.problem("id", "the id " + Quoted.of(id) + " stands for an earlier claim too");
    }
    return ClaimParser.claim(id, object, through);
  }

  private static void checkWork(JsonObject object, List<Optional<Claim>> claims) {
    int readings = claims.stream().flatMap(Optional::stream).mapToInt(Claim::questions).sum();
    if (readings > PackLimits.READINGS_IN_ALL) {
      object.problem(
          "claims",
          readings + " readings; a pack has at most " + PackLimits.READINGS_IN_ALL + " in all");
    }
  }

  /** Takes the field {@code id}. */
  static String id(JsonObject object) {
    String id = object.text("id");
    if (object.has("id") && !isId(id)) {
      object.wrong("id", id, "lower-case words or numbers joined by hyphens", id);
    }
    return id;
  }

  /** A list of texts that is not too long. */
  static List<String> texts(JsonObject object, String name) {
    return object.atMost(PackLimits.ITEMS, name, object.texts(name));
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
