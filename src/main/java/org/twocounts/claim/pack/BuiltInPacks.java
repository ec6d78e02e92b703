package org.twocounts.claim.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The packs that the program carries. */
public final class BuiltInPacks {
  private static final List<String> IDS =
      List.of("article-2018", "common-sayings", "law", "arithmetic");

  private BuiltInPacks() {}

  /** Their ids, in the order in which they are shown. */
  public static List<String> ids() {
    return IDS;
  }

  /** All of them. */
  public static List<ClaimPack> all() {
    return IDS.stream().map(BuiltInPacks::read).toList();
  }

  /** The pack of that id, if the program carries one. */
  public static Optional<ClaimPack> find(String id) {
    return IDS.stream().filter(id::equals).findFirst().map(BuiltInPacks::read);
  }

  /** Whether a pack, or one with some of its claims, is carried by the program. */
  public static boolean isOne(ClaimPack pack) {
    return find(pack.id())
        .filter(own -> own.file().equals(pack.file()))
        .filter(own -> own.claims().containsAll(pack.claims()))
        .isPresent();
  }

  private static ClaimPack read(String id) {
    String name = id + ".json";
    try (InputStream in = BuiltInPacks.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged");
      }
      return PackReader.read(name, in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }
}
