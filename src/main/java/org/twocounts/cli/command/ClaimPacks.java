package org.twocounts.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.cli.session.Suggestions;
import org.twocounts.cli.session.UsageException;
import org.twocounts.words.Quoted;

/** Looks up packs of claims that a user names. */
final class ClaimPacks {
  private ClaimPacks() {}

  /** The packs named; all built-in ones if none is. */
  static List<ClaimPack> find(List<String> given) {
    return given.isEmpty() ? BuiltInPacks.all() : given.stream().map(ClaimPacks::find).toList();
  }

  /**
   * The built-in pack of that name, else the file.
   *
   * @throws UsageException with the nearest built-in pack, if it is neither
   */
  private static ClaimPack find(String given) {
    return BuiltInPacks.find(given).orElseGet(() -> read(given));
  }

  private static ClaimPack read(String given) {
    try {
      Path file = Path.of(given);
      if (Files.exists(file) || given.endsWith(".json")) {
        return PackReader.read(file);
      }
    } catch (InvalidPathException e) {
      throw new UsageException(Quoted.of(given) + " is neither a pack nor a file");
    }
    if (Suggestions.nearest(given, BuiltInPacks.ids()).isEmpty()) {
      Suggestions.nearest(given, List.of("list", "check", "show", "measures", "new", "grade"))
          .ifPresent(
              near -> {
                throw new UsageException(
                    "no pack or file " + Quoted.of(given) + "; did you mean claims " + near + "?");
              });
    }
    throw Suggestions.unknown("pack or file", given, BuiltInPacks.ids());
  }
}
