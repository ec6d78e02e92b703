package org.twocounts.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Which data were read. */
public final class DataVersion {
  private final String version;
  private final boolean released;
  private final Supplier<byte[]> content;

  DataVersion(String version, boolean released, Supplier<byte[]> content) {
    this.version = version;
    this.released = released;
    this.content = content;
  }

  /** The release that the file names. */
  public String version() {
    return version;
  }

  /**
   * Whether the file is the record that this program was built with, by length and CRC-32: no
   * change of a figure passes, but it is no defence against forgery. {@link #sha256} is that.
   */
  public boolean released() {
    return released;
  }

  /** SHA-256 of the file, hexadecimal; computed when asked for, as it takes longer than reading. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.get()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
