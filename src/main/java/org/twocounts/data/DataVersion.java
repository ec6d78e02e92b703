package org.twocounts.data;

import java.util.function.Supplier;

/** Which data were read. */
public final class DataVersion {
  private final String version;
  private final boolean released;
  private final Supplier<String> sha256;

  DataVersion(String version, boolean released, Supplier<String> sha256) {
    this.version = version;
    this.released = released;
    this.sha256 = sha256;
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

  /** SHA-256 of the file, hexadecimal; found when asked for, as it can take longer than reading. */
  public String sha256() {
    return sha256.get();
  }
}
