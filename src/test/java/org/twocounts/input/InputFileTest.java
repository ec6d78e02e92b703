package org.twocounts.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twocounts.StartsProcess;

class InputFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(GivenFile.class)
  void a_file_has_as_much_as_its_kind_may_have_and_not_a_byte_more(GivenFile kind)
      throws IOException {
    Path file = ofLength(kind.bytes());
    assertThat(InputFile.read(file, kind)).hasSize(kind.bytes());
    Path larger = ofLength(kind.bytes() + 1L);
    assertThatThrownBy(() -> InputFile.read(larger, kind))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "%s: larger than %s MiB, the most that %s may have",
            larger, kind.mebibytes(), kind.what());
  }

  @ParameterizedTest
  @EnumSource(GivenFile.class)
  void of_a_larger_file_no_more_is_read_than_tells_that_it_is_larger(GivenFile kind)
      throws IOException {
    for (long length : new long[] {kind.bytes() + 2L, 2L * kind.bytes()}) {
      assertThat(InputFile.begin(ofLength(length), kind)).hasSize(kind.bytes() + 1);
    }
  }

  private Path ofLength(long length) throws IOException {
    Path file = folder.resolve("of-" + length);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(length);
    }
    return file;
  }

  @Test
  void a_link_to_a_file_is_as_good_as_the_file() throws IOException {
    Path file = Files.writeString(folder.resolve("real"), "here");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertThat(InputFile.read(link, GivenFile.WEIGHTS)).asString().isEqualTo("here");
  }

  @Test
  void links_in_a_circle_are_refused() throws IOException {
    Path link = folder.resolve("a");
    Files.createSymbolicLink(link, folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), link);
    refuses(link, "cannot be read: ");
  }

  @Test
  void a_folder_is_refused() {
    refuses(folder, "is a folder, not a file of weights");
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @ParameterizedTest
  @EnumSource(GivenFile.class)
  void a_device_is_refused_whatever_kind_of_file_it_is_given_as(GivenFile kind) {
    Path device = Path.of("/dev/zero");
    assertThatThrownBy(() -> InputFile.read(device, kind))
        .hasMessage(
            "/dev/zero: is a pipe or device, not "
                + kind.what()
                + "; only files are read: save it in one and name that");
  }

  @StartsProcess
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void a_pipe_into_which_nobody_writes_is_refused_at_once() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    refuses(pipe, "is a pipe or device, not a file of weights");
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void a_socket_is_refused() throws IOException {
    Path socket = Path.of("/tmp").resolve("twocounts-" + ProcessHandle.current().pid());
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      refuses(socket, "is a pipe or device, not a file of weights");
    } finally {
      Files.deleteIfExists(socket);
    }
  }

  @Test
  void what_is_not_there_is_said() {
    refuses(folder.resolve("none"), "no such file");
    refuses(Path.of("-"), "no such file; the standard input is not read, give a file of weights");
    refuses(Path.of(""), "names no file; give a file of weights");
  }

  @Test
  void a_name_that_no_system_takes_is_cut_in_the_message() {
    Path file = folder.resolve("x".repeat(20_000));
    assertThatThrownBy(() -> InputFile.read(file, GivenFile.WEIGHTS))
        .isInstanceOf(InvalidInputException.class)
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(400));
  }

  private static void refuses(Path file, String message) {
    assertThatThrownBy(() -> InputFile.read(file, GivenFile.WEIGHTS))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(": " + message);
  }
}
