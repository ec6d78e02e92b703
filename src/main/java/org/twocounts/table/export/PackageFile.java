package org.twocounts.table.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of a data package before it is written. */
public final class PackageFile {
  private final String name;
  private final byte[] content;
  private final String sha256;

  PackageFile(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
    this.sha256 = digest(content);
  }

  PackageFile(String name, String content) {
    this(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The name inside the package's folder. */
  public String name() {
    return name;
  }

  /** A copy of the bytes. */
  public byte[] content() {
    return content.clone();
  }

  int size() {
    return content.length;
  }

  /** The checksum of the bytes, hexadecimal. */
  public String sha256() {
    return sha256;
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
