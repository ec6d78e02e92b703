package org.twocounts.claim.pack;

import java.io.IOException;
import java.io.InputStream;

/** A small pack with remarks, to begin one's own with. */
public final class PackScaffold {
  private PackScaffold() {}

  /** The bytes of the file. */
  public static byte[] content() {
    try (InputStream in = PackScaffold.class.getResourceAsStream("scaffold.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the scaffold of packs cannot be read", e);
    }
  }
}
