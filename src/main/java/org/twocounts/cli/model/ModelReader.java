package org.twocounts.cli.model;

import java.io.DataInput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * Makes the parser of a command from what {@link ModelWriter} wrote.
 *
 * <p>Without references to methods of the parser's builders: Java 17 archives no class compiled for
 * Java 5, as picocli's are, that such a reference names.
 */
final class ModelReader {
  private static final Map<String, Class<?>> PRIMITIVES =
      Map.of(
          "boolean", boolean.class, "int", int.class, "long", long.class, "double", double.class);

  private final DataInput in;
  private final IFactory factory;

  ModelReader(DataInput in, IFactory factory) {
    this.in = in;
    this.factory = factory;
  }

  /** The parser that fills the object, which is of the type that was written. */
  CommandLine command(Object filled) throws IOException, ReflectiveOperationException {
    requireTypeOf(filled);
    return untyped(filled);
  }

  /**
   * Fills what a parser would make before it parses.
   *
   * @return whether that is all that the command needs
   */
  boolean makeReady(Object filled) throws IOException, ReflectiveOperationException {
    requireTypeOf(filled);
    boolean plain = in.readBoolean();
    mixins(filled);
    return plain;
  }

  private void requireTypeOf(Object filled) throws IOException {
    String type = in.readUTF();
    if (!type.equals(filled.getClass().getName())) {
      throw new IllegalStateException("options of " + type + " are not those of " + filled);
    }
  }

  /** The objects that hold options, by the fields in which they are; the command's own by none. */
  private Map<String, Object> mixins(Object filled)
      throws IOException, ReflectiveOperationException {
    Map<String, Object> holders = new HashMap<>();
    holders.put("", filled);
    for (String mixin : texts()) {
      holders.put(mixin, mixin(filled, mixin));
    }
    return holders;
  }

  private CommandLine untyped(Object filled) throws IOException, ReflectiveOperationException {
    in.readBoolean(); // whether it is plain, which a parser need not know
    Map<String, Object> holders = mixins(filled);
    CommandSpec command = CommandSpec.wrapWithoutInspection(filled, factory);
    command.name(in.readUTF());
    command.usageMessage().description(texts());
    command.usageMessage().footer(texts());
    transformer(command, in.readUTF());
    String own = in.readUTF();
    if (!own.isEmpty()) {
      field(filled, own).set(filled, command);
    }
    for (int arguments = in.readInt(); arguments > 0; arguments--) {
      Object holder = holders.get(in.readUTF());
      command.add(argument(new FilledField(holder, field(holder, in.readUTF()))));
    }
    CommandLine line = new CommandLine(command, factory);
    for (int subcommands = in.readInt(); subcommands > 0; subcommands--) {
      Object sub = made(in.readUTF());
      CommandLine made = untyped(sub);
      line.addSubcommand(made.getCommandName(), made);
    }
    return line;
  }

  private static void transformer(CommandSpec command, String name)
      throws ReflectiveOperationException {
    if (!name.isEmpty()) {
      command.modelTransformer((IModelTransformer) made(name));
    }
  }

  private static Object mixin(Object filled, String name) throws ReflectiveOperationException {
    Field field = field(filled, name);
    if (field.get(filled) == null) {
      field.set(filled, made(field.getType().getName()));
    }
    return field.get(filled);
  }

  private static Object made(String type) throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName(type).getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static Field field(Object holder, String name) throws ReflectiveOperationException {
    Field field = holder.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private ArgSpec argument(FilledField field) throws IOException, ReflectiveOperationException {
    return in.readBoolean() ? option(field) : parameter(field);
  }

  // twice alike, because the type that both builders share is not to be seen outside the parser
  private ArgSpec option(FilledField field) throws IOException, ReflectiveOperationException {
    OptionSpec.Builder option =
        OptionSpec.builder(texts())
            .usageHelp(in.readBoolean())
            .versionHelp(in.readBoolean())
            .getter(field)
            .setter(field)
            .initialValue(field.get())
            .type(type(in.readUTF()))
            .auxiliaryTypes(types(texts()))
            .paramLabel(in.readUTF())
            .description(texts())
            .splitRegex(in.readUTF())
            .required(in.readBoolean())
            .scopeType(in.readBoolean() ? ScopeType.INHERIT : ScopeType.LOCAL);
    String byDefault = in.readUTF();
    if (!byDefault.isEmpty()) {
      option.defaultValue(byDefault);
    }
    String arity = in.readUTF();
    if (!arity.isEmpty()) {
      option.arity(arity);
    }
    return option.build();
  }

  private ArgSpec parameter(FilledField field) throws IOException, ReflectiveOperationException {
    PositionalParamSpec.Builder parameter =
        PositionalParamSpec.builder()
            .getter(field)
            .setter(field)
            .initialValue(field.get())
            .type(type(in.readUTF()))
            .auxiliaryTypes(types(texts()))
            .paramLabel(in.readUTF())
            .description(texts())
            .splitRegex(in.readUTF())
            .required(in.readBoolean());
    String index = in.readUTF();
    if (!index.isEmpty()) {
      parameter.index(index);
    }
    String byDefault = in.readUTF();
    if (!byDefault.isEmpty()) {
      parameter.defaultValue(byDefault);
    }
    String arity = in.readUTF();
    if (!arity.isEmpty()) {
      parameter.arity(arity);
    }
    return parameter.build();
  }

  private static Class<?>[] types(String... names) throws ClassNotFoundException {
    Class<?>[] types = new Class<?>[names.length];
    for (int i = 0; i < names.length; i++) {
      types[i] = type(names[i]);
    }
    return types;
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    Class<?> primitive = PRIMITIVES.get(name);
    return primitive == null ? Class.forName(name) : primitive;
  }

  private String[] texts() throws IOException {
    String[] texts = new String[in.readInt()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    return texts;
  }
}
