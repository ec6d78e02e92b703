package org.twocounts.cli.whatif;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twocounts.analysis.scenario.PlanOption;
import org.twocounts.analysis.scenario.PlanWords;
import org.twocounts.analysis.scenario.StepOption;
import org.twocounts.analysis.scenario.StepWords;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of plans and steps as they are declared, put among those of a command. */
public final class ScenarioOptions implements IModelTransformer {
  /** The option of a command before which they stand in its help. */
  public static final String BEFORE = "--states";

  @Override
  public CommandSpec transform(CommandSpec command) {
    List<OptionSpec> own = List.copyOf(command.options());
    List<OptionSpec> after = own.subList(own.indexOf(command.findOption(BEFORE)), own.size());
    after.forEach(command::remove);
    for (PlanOption option : PlanOption.values()) {
      command.addOption(spec(option));
    }
    for (StepOption option : StepOption.values()) {
      command.addOption(
          option.isRepeatable()
              ? list(OptionSpec.builder(option.option()), option.placeholder(), option.help())
              : word(OptionSpec.builder(option.option()), option.placeholder(), option.help()));
    }
    after.forEach(command::addOption);
    return command;
  }

  private static OptionSpec spec(PlanOption option) {
    OptionSpec.Builder builder = OptionSpec.builder(option.option());
    return switch (option.form()) {
      case WORD -> word(builder, option.placeholder(), option.help());
      case LIST -> list(builder.splitRegex(","), option.placeholder(), option.help());
      case FLAG, DENIAL -> builder.type(boolean.class).description(option.help()).build();
    };
  }

  private static OptionSpec word(OptionSpec.Builder builder, String placeholder, String help) {
    return builder.type(String.class).paramLabel(placeholder).description(help).build();
  }

  private static OptionSpec list(OptionSpec.Builder builder, String placeholder, String help) {
    return builder
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(placeholder)
        .description(help)
        .build();
  }

  /** What a command line said of the plan. */
  public static PlanWords plan(CommandSpec command) {
    Map<PlanOption, List<String>> given = new EnumMap<>(PlanOption.class);
    for (PlanOption option : PlanOption.values()) {
      Object value = command.findOption(option.option()).getValue();
      if (option.form().isFlag()) {
        if (Boolean.TRUE.equals(value)) {
          given.put(option, List.of());
        }
      } else if (!words(value).isEmpty()) {
        given.put(option, words(value));
      }
    }
    return new PlanWords(given);
  }

  /** What a command line said of changes of votes, in the order in which they are made. */
  public static List<StepWords> steps(CommandSpec command) {
    List<StepWords> steps = new ArrayList<>();
    for (StepOption option : StepOption.values()) {
      words(command.findOption(option.option()).getValue())
          .forEach(words -> steps.add(new StepWords(option, words)));
    }
    return steps;
  }

  private static List<String> words(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }
}
