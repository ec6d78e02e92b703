package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.twocounts.Document;

/** The session of {@code docs/library.md}, typed line by line. */
@Tag(Document.TAG)
class LibrarySessionTest {
  private static final String DOCUMENT = "docs/library.md";
  private static final String PROMPT = "jshell> ";

  private JShell shell;
  private int lines;

  @BeforeEach
  void start() {
    // the tool numbers values by the line that asked for them
    shell =
        JShell.builder()
            .executionEngine("local")
            .tempVariableNameGenerator(() -> "$" + lines)
            .build();
    shell.addToClasspath(System.getProperty("java.class.path"));
  }

  @AfterEach
  void end() {
    shell.close();
  }

  @Test
  void every_line_answers_what_the_document_says() {
    List<String> text = Document.of(DOCUMENT).text().lines().toList();
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).startsWith(PROMPT)) {
        List<String> shown =
            text.subList(i + 1, text.size()).stream()
                .takeWhile(line -> !line.isEmpty() && !line.startsWith("```"))
                .toList();
        List<String> answer = answer(text.get(i).substring(PROMPT.length()));
        Document.of(DOCUMENT)
            .hasLines(i + 1, i + 1 + shown.size(), new ShownOutput(shown).renewed(answer).lines());
      }
    }
    assertThat(lines).isGreaterThan(10);
  }

  /** What the shell would print. */
  private List<String> answer(String line) {
    lines++;
    List<String> answer = new ArrayList<>();
    String source = shell.sourceCodeAnalysis().analyzeCompletion(line).source();
    for (SnippetEvent event : shell.eval(source)) {
      assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
      assertThat(event.exception()).as(line).isNull();
      name(event.snippet()).ifPresent(name -> answer.add(name + " ==> " + event.value()));
    }
    return answer;
  }

  private static Optional<String> name(Snippet snippet) {
    if (snippet instanceof VarSnippet variable) {
      return Optional.of(variable.name());
    }
    return snippet instanceof ExpressionSnippet expression
        ? Optional.of(expression.name())
        : Optional.empty();
  }
}
