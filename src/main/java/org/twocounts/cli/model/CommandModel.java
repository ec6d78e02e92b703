package org.twocounts.cli.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Options and parameters of a command with those of its subcommands, as the build wrote them. */
public final class CommandModel {
  /**
   * The parser's own factory looks for Groovy first, in every library on the class path: it is
   * asked for what is rarely wanted.
   */
  private static final IFactory FACTORY =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
          if (type == List.class) {
            return type.cast(new ArrayList<>());
          }
          return type.isInterface()
              ? CommandLine.defaultFactory().create(type)
              : type.getDeclaredConstructor().newInstance();
        }
      };

  private CommandModel() {}

  /** The file of a command's model, beside this class. */
  public static String file(Class<?> command) {
    return command.getSimpleName() + ".model";
  }

  /** What the annotations of a command say, in the form of such a file. */
  public static byte[] of(Object command) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new ModelWriter(new DataOutputStream(bytes))
          .command(new CommandLine(command).getCommandSpec());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The parser that fills a command: by the model, or by the annotations where there is none. */
  public static CommandLine line(Object command) {
    return written(command.getClass())
        .map(model -> line(command, model))
        .orElseGet(() -> new CommandLine(command));
  }

  /** The parser that fills a command, by the model of its class. */
  public static CommandLine line(Object command, byte[] model) {
    try {
      return new ModelReader(input(model), FACTORY).command(command);
    } catch (IOException | ReflectiveOperationException e) {
      throw broken(command, e);
    }
  }

  /**
   * Whether a command can run without a parser where it is given nothing: the model says so. Then
   * it is ready to.
   */
  public static boolean isPlain(Object command) {
    return written(command.getClass()).filter(model -> isPlain(command, model)).isPresent();
  }

  /** Whether a command can run without a parser, by the model of its class. */
  public static boolean isPlain(Object command, byte[] model) {
    try {
      return new ModelReader(input(model), FACTORY).makeReady(command);
    } catch (IOException | ReflectiveOperationException e) {
      throw broken(command, e);
    }
  }

  private static DataInput input(byte[] model) {
    return new DataInputStream(new ByteArrayInputStream(model));
  }

  private static IllegalStateException broken(Object command, Exception e) {
    return new IllegalStateException("the model of " + command.getClass() + " is broken", e);
  }

  private static Optional<byte[]> written(Class<?> command) {
    try (InputStream in = CommandModel.class.getResourceAsStream(file(command))) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
