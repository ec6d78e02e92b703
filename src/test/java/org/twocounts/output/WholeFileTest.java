package org.twocounts.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxrwxr-x", "r--r--r--"})
  void a_file_that_is_replaced_keeps_its_permissions(String permissions) throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path one = existing("one", permissions);
    Path other = existing("other", permissions);
    WholeFile.write(one, NEW);
    WholeFile.writeAll(Map.of(other, NEW));
    for (Path file : new Path[] {one, other}) {
      assertThat(file).hasBinaryContent(NEW);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
  }

  @Test
  void its_owner_replaces_a_file_that_is_read_only() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path one = existing("one", "r--r--r--");
    Path other = existing("other", "r--------");
    assumeThat(Files.isWritable(one)).as("root may write any file").isFalse();
    WholeFile.write(one, NEW);
    WholeFile.writeAll(Map.of(other, NEW));
    assertThat(one).hasBinaryContent(NEW);
    assertThat(other).hasBinaryContent(NEW);
  }

  @Test
  void a_link_stays_one_and_what_it_leads_to_is_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    WholeFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void of_several_none_is_written_if_one_cannot_be() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), "old");
    Path second = Files.createDirectory(folder.resolve("second"));
    Map<Path, byte[]> all = new LinkedHashMap<>();
    all.put(first, NEW);
    all.put(second, NEW);
    assertThatThrownBy(() -> WholeFile.writeAll(all))
        .isInstanceOf(OutputException.class)
        .hasMessage("cannot write " + second + ": it is a folder");
    assertThat(first).hasContent("old");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("first", "second");
  }

  private Path existing(String name, String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "old");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
