package org.twocounts.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twocounts.chart.Chart;
import org.twocounts.chart.catalogue.ChartCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A script with which bash, or zsh in its manner, completes commands, options and their words. */
final class CompletionScript {
  private static final String HEAD =
      """
      # Completion of twocounts for bash and zsh.
      if [ -n "${ZSH_VERSION-}" ]; then
        autoload -U +X bashcompinit && bashcompinit
      fi
      _twocounts() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local command="" words="" skip="" word
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          if [ -n "$skip" ]; then skip=""; continue; fi
          case "$word" in
            --data|--format|--output|--attribution|--color) skip=yes ;;
            -*) ;;
            *) command="$word"; break ;;
          esac
        done
        case "$previous" in
      """;
  private static final String TAIL =
      """
        esac
        COMPREPLY=($(compgen -W "$words" -- "$current"))
      }
      complete -o default -F _twocounts twocounts ./twocounts
      """;

  private final Map<String, TreeSet<String>> words = new TreeMap<>();
  private final TreeSet<String> files = new TreeSet<>();
  private final Map<String, TreeSet<String>> commands = new TreeMap<>();

  private CompletionScript(CommandLine whole) {
    add("", whole);
    commands.get("").addAll(Commands.names());
    whole.getSubcommands().forEach(this::add);
    commands.get("help").addAll(Commands.names());
    ChartCatalogue.all().stream().map(Chart::id).forEach(commands.get("chart")::add);
  }

  /** The script for a parser with every command. */
  static String of(CommandLine whole) {
    return new CompletionScript(whole).text();
  }

  private void add(String command, CommandLine line) {
    TreeSet<String> known = commands.computeIfAbsent(command, name -> new TreeSet<>());
    for (OptionSpec option : line.getCommandSpec().options()) {
      known.add(option.longestName());
      if (isFile(option)) {
        files.add(option.longestName());
      } else if (!choices(option).isEmpty()) {
        words.computeIfAbsent(option.longestName(), n -> new TreeSet<>()).addAll(choices(option));
      }
    }
    for (PositionalParamSpec parameter : line.getCommandSpec().positionalParameters()) {
      known.addAll(choices(parameter));
    }
    if (!command.isEmpty()) {
      known.addAll(line.getSubcommands().keySet());
    }
  }

  private static boolean isFile(ArgSpec arg) {
    return arg.type() == Path.class;
  }

  private static List<String> choices(ArgSpec arg) {
    List<String> choices = new ArrayList<>();
    for (Class<?> type : arg.auxiliaryTypes()) {
      if (type.isEnum()) {
        choices.addAll(Choice.words(type).keySet());
      }
    }
    return choices;
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("    ").append(String.join("|", files)).append(") return ;;\n");
    words.forEach((option, choices) -> text.append(line(option, choices)));
    text.append("    *) case \"$command\" in\n");
    commands.forEach((name, known) -> text.append("  ").append(line("\"" + name + "\"", known)));
    return text.append("    esac ;;\n").append(TAIL).toString();
  }

  private static String line(String pattern, Set<String> choices) {
    return "    " + pattern + ") words=\"" + String.join(" ", choices) + "\" ;;\n";
  }
}
