package org.twocounts.cli.model;

import java.io.DataOutput;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Writes down what the annotations of a command say. */
final class ModelWriter {
  private final DataOutput out;

  ModelWriter(DataOutput out) {
    this.out = out;
  }

  /** A command as the annotations made it, with its subcommands. */
  void command(CommandSpec command) throws IOException {
    Class<?> type = command.userObject().getClass();
    out.writeUTF(type.getName());
    out.writeBoolean(isPlain(command));
    texts(fields(type, Mixin.class).map(Field::getName).toList());
    out.writeUTF(command.name());
    texts(List.of(command.usageMessage().description()));
    texts(List.of(command.usageMessage().footer()));
    out.writeUTF(transformer(type));
    out.writeUTF(spec(type));
    List<ArgSpec> arguments = command.args().stream().filter(ModelWriter::isDeclared).toList();
    out.writeInt(arguments.size());
    for (ArgSpec argument : arguments) {
      argument(argument, mixin(type, argument));
    }
    out.writeInt(command.subcommands().size());
    for (Map.Entry<String, CommandLine> sub : command.subcommands().entrySet()) {
      command(sub.getValue().getCommandSpec());
    }
  }

  /** Whether all fields of the command have their values before anything is parsed. */
  private static boolean isPlain(CommandSpec command) {
    Class<?> type = command.userObject().getClass();
    return spec(type).isEmpty()
        && transformer(type).isEmpty()
        && command.args().stream().noneMatch(a -> a.required() || a.defaultValue() != null);
  }

  /** The field that takes the parser's own view of the command; empty for none. */
  private static String spec(Class<?> type) {
    return fields(type, Spec.class).map(Field::getName).findFirst().orElse("");
  }

  private static String transformer(Class<?> type) {
    Class<?> transformer = type.getAnnotation(CommandLine.Command.class).modelTransformer();
    return transformer.isInterface() || transformer.getName().contains("NoOp")
        ? ""
        : transformer.getName();
  }

  /** Not one of the program's, nor of a transformer's. */
  private static boolean isDeclared(ArgSpec argument) {
    return !argument.inherited() && argument.userObject() instanceof Field;
  }

  private static Stream<Field> fields(Class<?> type, Class<? extends Annotation> marked) {
    return Stream.of(type.getDeclaredFields()).filter(f -> f.isAnnotationPresent(marked));
  }

  /** The field that holds the options of which the argument is one; empty for the command's own. */
  private static String mixin(Class<?> command, ArgSpec argument) {
    Class<?> holder = ((Field) argument.userObject()).getDeclaringClass();
    return holder == command
        ? ""
        : fields(command, Mixin.class)
            .filter(f -> f.getType() == holder)
            .map(Field::getName)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(holder + " is no part of " + command));
  }

  private void argument(ArgSpec argument, String mixin) throws IOException {
    out.writeUTF(mixin);
    out.writeUTF(((Field) argument.userObject()).getName());
    out.writeBoolean(argument.isOption());
    if (argument instanceof OptionSpec option) {
      texts(List.of(option.names()));
      out.writeBoolean(option.usageHelp());
      out.writeBoolean(option.versionHelp());
    }
    out.writeUTF(argument.type().getName());
    texts(Stream.of(argument.auxiliaryTypes()).map(Class::getName).toList());
    out.writeUTF(argument.paramLabel());
    texts(List.of(argument.description()));
    out.writeUTF(argument.splitRegex());
    out.writeBoolean(argument.required());
    if (argument instanceof PositionalParamSpec parameter) {
      out.writeUTF(written(parameter.index()));
    } else {
      out.writeBoolean(argument.scopeType() == ScopeType.INHERIT);
    }
    out.writeUTF(argument.defaultValue() == null ? "" : argument.defaultValue());
    out.writeUTF(written(argument.arity()));
  }

  private static String written(Range range) {
    return range.isUnspecified() ? "" : range.originalValue();
  }

  private void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }
}
