package org.twocounts.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twocounts.output.OutputException;
import org.twocounts.output.WholeFile;

/**
 * A folder that holds a site. Its list of files with their SHA-256 tells what is the site's: those
 * are replaced, and removed where the new site has none of the name; every other file is let alone.
 */
public final class SiteFolder {
  /** The list, one file a line, as {@code sha256sum -c} reads it. */
  public static final String LIST = "SHA256SUMS";

  private static final String BETWEEN = "  ";
  private static final int DIGEST = 64;
  private static final int MOST_OF_LIST = 1 << 24;

  private final Path folder;
  private final Map<String, String> earlier;

  private SiteFolder(Path folder, Map<String, String> earlier) {
    this.folder = folder;
    this.earlier = earlier;
  }

  /**
   * A folder, which need not be there yet.
   *
   * @throws OutputException if its list cannot be read
   */
  public static SiteFolder of(Path folder) {
    Path list = folder.resolve(LIST);
    Map<String, String> files = new TreeMap<>();
    if (Files.isRegularFile(list)) {
      try (InputStream in = Files.newInputStream(list)) {
        String lines = new String(in.readNBytes(MOST_OF_LIST), StandardCharsets.ISO_8859_1);
        for (String line : lines.split("\n", -1)) {
          if (line.matches("[0-9a-f]{64}  [A-Za-z0-9][A-Za-z0-9._/-]*") && !line.contains("..")) {
            files.put(line.substring(DIGEST + BETWEEN.length()), line.substring(0, DIGEST));
          }
        }
      } catch (IOException e) {
        throw new OutputException(list.toString(), e);
      }
    }
    return new SiteFolder(folder, files);
  }

  /**
   * Writes a site: all of it, or nothing.
   *
   * @param site contents by path from the root
   * @return the files written, the list last
   * @throws OutputException if a file stands there that is of no earlier site, or one cannot be
   *     written
   */
  public List<Path> write(Map<String, byte[]> site) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder();
    site.forEach(
        (path, content) -> {
          checkOwn(path);
          files.put(folder.resolve(path), content);
          list.append(sha256(content)).append(BETWEEN).append(path).append('\n');
        });
    WholeFile.writeAll(listFirst(list.toString(), files));
    earlier.keySet().stream().filter(path -> !site.containsKey(path)).forEach(this::remove);
    List<Path> written = new ArrayList<>(files.keySet());
    written.add(folder.resolve(LIST));
    return written;
  }

  /** So that files of a site whose writing was cut off are known to be of a site. */
  Map<Path, byte[]> listFirst(String list, Map<Path, byte[]> files) {
    Map<Path, byte[]> ordered = new LinkedHashMap<>();
    ordered.put(folder.resolve(LIST), list.getBytes(StandardCharsets.UTF_8));
    ordered.putAll(files);
    return ordered;
  }

  private void checkOwn(String path) {
    Path file = folder.resolve(path);
    if (Files.isRegularFile(file) && !earlier.containsKey(path)) {
      throw new OutputException(
          folder.toString(),
          String.format("its %s is not of an earlier site; name another folder", path));
    }
  }

  /** Removes a file of the earlier site that nobody has changed since. */
  private void remove(String path) {
    Path file = folder.resolve(path);
    try {
      if (Files.isRegularFile(file) && sha256(file).equals(earlier.get(path))) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new OutputException(file.toString(), e);
    }
  }

  private static String sha256(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** Of a file that may be larger than the memory: anyone may have put it there. */
  private static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
