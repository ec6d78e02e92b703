package org.twocounts.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.twocounts.cli.session.Terminal;

/**
 * A process in a folder of its own that runs one command after another: for tests that need another
 * working directory, or the record that is released, and not a process for each command.
 */
final class ProgramInFolder implements AutoCloseable {
  private final Process process;
  private final DataOutputStream calls;
  private final DataInputStream runs;

  private ProgramInFolder(List<String> command, Path folder) {
    try {
      process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    calls = new DataOutputStream(process.getOutputStream());
    runs = new DataInputStream(process.getInputStream());
  }

  /** The program with the record that tests run on. */
  static ProgramInFolder of(Path folder) {
    return new ProgramInFolder(CommandRun.java(ProgramInFolder.class), folder);
  }

  /** The released program, with all elections of this checkout. */
  static ProgramInFolder released(Path folder) {
    return new ProgramInFolder(CommandRun.javaReleased(ProgramInFolder.class), folder);
  }

  CommandRun run(String... args) {
    try {
      calls.writeInt(args.length);
      for (String arg : args) {
        calls.writeUTF(arg);
      }
      calls.flush();
      return new CommandRun(runs.readInt(), text(runs), text(runs));
    } catch (IOException e) {
      throw new UncheckedIOException("the process of the commands ended: " + process, e);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** Runs commands from the standard input to its end. */
  public static void main(String[] none) throws IOException {
    DataInputStream calls = new DataInputStream(System.in);
    DataOutputStream runs = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err);
    while (true) {
      String[] args;
      try {
        args = new String[calls.readInt()];
      } catch (EOFException end) {
        return;
      }
      for (int i = 0; i < args.length; i++) {
        args[i] = calls.readUTF();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      runs.writeInt(new Program(Terminal.of(out, err)).run(args));
      write(out, runs);
      write(err, runs);
      runs.flush();
    }
  }

  private static void write(ByteArrayOutputStream text, DataOutputStream to) throws IOException {
    to.writeInt(text.size());
    text.writeTo(to);
  }
}
