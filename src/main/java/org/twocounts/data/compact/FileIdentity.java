package org.twocounts.data.compact;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Which file it is: its length in bytes, its CRC-32, by which it is known again quickly, and its
 * SHA-256 in hexadecimal digits.
 */
public record FileIdentity(int length, long checksum, String sha256) {
  static final Form<FileIdentity> FORM =
      new Form<>(
          (out, f) -> out.size(f.length).number(f.checksum).text(f.sha256),
          in -> new FileIdentity(in.size(), in.number(), in.text()));

  static FileIdentity of(byte[] content) {
    return new FileIdentity(content.length, checksumOf(content), sha256Of(content));
  }

  /**
   * Whether the content is that of the file, by length and CRC-32: no change of a figure passes,
   * but it is no defence against forgery.
   */
  public boolean isOf(byte[] content) {
    return content.length == length && checksumOf(content) == checksum;
  }

  private static long checksumOf(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return crc.getValue();
  }

  /** SHA-256 of a content, hexadecimal. */
  public static String sha256Of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
