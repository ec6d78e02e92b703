package org.twocounts.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.publish.answering.AnsweringPage;
import org.twocounts.recount.PageEngine;

/** The scripts of the pages, read by a compiler that knows the language. */
@WholeGallery
class ScriptsTest {
  private static final int LINES_LIMIT = 300;

  /** What a page must not do: load or send anything, or make code or markup of text. */
  private static final List<String> BANNED =
      List.of(
          "fetch(",
          "XMLHttpRequest",
          "WebSocket",
          "sendBeacon",
          "import(",
          "eval(",
          "new Function",
          "innerHTML",
          "outerHTML",
          "insertAdjacentHTML",
          "document.write",
          "localStorage",
          "sessionStorage",
          "document.cookie",
          "indexedDB");

  /** What the language, browsers and data scripts give. */
  private static final Set<String> OF_BROWSERS =
      Set.of(
          ("window document location history navigator URL Blob Map Set Promise Error Object Array"
                  + " String Number Boolean Math JSON Infinity RegExp Event Option isSecureContext"
                  + " getSelection getComputedStyle addEventListener setTimeout clearTimeout"
                  + " requestAnimationFrame matchMedia encodeURIComponent decodeURIComponent"
                  + " parseInt parseFloat isNaN undefined scrollTo print OUTLINES atob"
                  + " Uint8Array TextDecoder DecompressionStream Response SpeechSynthesisUtterance")
              .split(" "));

  /** Ours: not the engine, nor what is data. */
  static Stream<Map.Entry<String, String>> scripts() {
    Stream<Map.Entry<String, String>> ofSite =
        Sites.released().entrySet().stream()
            .filter(e -> e.getKey().matches("[a-z-]+\\.js"))
            .filter(
                e ->
                    !List.of("engine.js", "shared.js", "people.js", "outlines.js")
                        .contains(e.getKey()));
    return Stream.concat(
        ofSite, Stream.of("codes.js", "answering.js").map(name -> Map.entry(name, ofLesson(name))));
  }

  private static String ofLesson(String name) {
    try (InputStream in = AnsweringPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  @Test
  void the_compiler_has_nothing_to_complain_of() {
    CompilerOptions options = new CompilerOptions();
    options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
    options.setLanguageOut(LanguageMode.NO_TRANSPILE);
    options.setChecksOnly(true);
    options.setCheckSymbols(true);
    options.setCheckSuspiciousCode(true);
    options.setWarningLevel(DiagnosticGroups.UNUSED_LOCAL_VARIABLE, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.UNDEFINED_VARIABLES, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.STRICT_MODULE_CHECKS, CheckLevel.OFF);
    Compiler compiler = new Compiler();
    Compiler.setLoggingLevel(Level.OFF);
    List<SourceFile> known = new ArrayList<>();
    known.add(SourceFile.fromCode("known.js", known()));
    List<String> complaints = new ArrayList<>();
    List<SourceFile> sources =
        scripts().map(e -> SourceFile.fromCode(e.getKey(), e.getValue())).toList();
    compiler.compile(known, sources, options);
    for (JSError error : compiler.getErrors()) {
      complaints.add(error.toString());
    }
    for (JSError warning : compiler.getWarnings()) {
      complaints.add(warning.toString());
    }
    assertThat(sources).isNotEmpty();
    assertThat(complaints).isEmpty();
  }

  private static String known() {
    Stream<String> ofEngine =
        Stream.of(PageEngine.class.getDeclaredMethods())
            .filter(m -> Modifier.isPublic(m.getModifiers()))
            .map(Method::getName);
    return Stream.concat(OF_BROWSERS.stream(), ofEngine)
        .distinct()
        .sorted()
        .map(name -> "var " + name + ";")
        .collect(Collectors.joining("\n", "/** @externs */\n", "\n"));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void a_script_is_strict_small_and_does_nothing_that_pages_must_not(
      Map.Entry<String, String> script) {
    assertThat(script.getValue()).contains("\"use strict\";");
    assertThat(script.getValue().lines().count()).isLessThanOrEqualTo(LINES_LIMIT);
    assertThat(script.getValue().lines())
        .as("no text over several lines")
        .allMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 0);
    assertThat(script.getValue()).doesNotContain(BANNED.toArray(String[]::new));
  }
}
