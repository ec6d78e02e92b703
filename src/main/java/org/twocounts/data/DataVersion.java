package org.twocounts.data;

/**
 * Which data were read.
 *
 * @param version the release that the file names
 * @param sha256 checksum of the file, hexadecimal
 * @param released whether the file is, byte for byte, the record that this program was built with
 */
public record DataVersion(String version, String sha256, boolean released) {}
