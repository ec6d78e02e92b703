package org.twocounts.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A checkout with the launcher and nothing to launch: its Java and its Maven are scripts that write
 * down how they were called, and its seconds are short. For what the launcher does by itself.
 */
final class StubCheckout {
  private static final String JAVA =
      """
      #!/bin/sh
      # A Java that says what it is, makes archives, and prints how it was started.
      echo "$*" >>"$CALLS/java"
      case " $* " in
        *' -XshowSettings:properties '*)
          encoding=ANSI_X3.4-1968
          [ "${LC_ALL:-}" != "${INSTALLED:-C.UTF-8}" ] || encoding=UTF-8
          java=$(readlink -f "$0")
          home=${java%/bin/java}
          JAVA_RUNTIME_VERSION=17.0.1+1
          [ ! -f "$home/release" ] || . "$home/release"
          printf '    %s = %s\\n' java.home "$home" \\
            java.runtime.version "$JAVA_RUNTIME_VERSION" \\
            java.specification.version "${JAVA_RUNTIME_VERSION%%.*}" \\
            sun.jnu.encoding "$encoding" >&2
          ;;
        *' -Xshare:dump '*)
          for word; do
            case $word in
              -XX:SharedArchiveFile=*) [ -n "${NO_ARCHIVE:-}" ] || echo archive >"${word#*=}" ;;
            esac
          done
          ;;
        *' -Xshare:on '*) [ -z "${BAD_ARCHIVE:-}" ] || exit 1 ;;
        *' -jar '*)
          echo "LC_ALL=${LC_ALL:-}"
          printf '%s\\n' "$@"
          [ -n "${CRASH:-}" ] || exit 0
          for word; do
            case $word in
              -XX:OnError=*) sh -c "${word#*=}"; exit 134 ;;
            esac
          done
          ;;
      esac
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo $$ >>"$CALLS/mvn"
      seconds=0
      while [ $seconds -lt "${BUILD_SECONDS:-1}" ]; do
        sleep 1
        seconds=$((seconds + 1))
      done
      [ -z "${BROKEN:-}" ] || { echo '[ERROR] broken'; exit 1; }
      echo program >"${3%/pom.xml}/target/twocounts.jar"
      """;

  /** The launcher counts seconds and looks at no clock, so they may be short. */
  private static final String SLEEP = "#!/bin/sh\nexec /bin/sleep \"${SECOND:-0.05}\"\n";

  private final Path folder;
  private final Path home;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private List<String> before = List.of();
  private String shell = "/bin/sh";

  private StubCheckout(Path folder, String name) {
    this.folder = folder;
    this.home = folder.resolve(name);
  }

  /** A checkout that has not been built. */
  static StubCheckout unbuilt(Path folder) throws IOException {
    return unbuilt(folder, "a check out");
  }

  /** A checkout that has been built. */
  static StubCheckout built(Path folder) throws IOException {
    return built(folder, "a check out");
  }

  /** A checkout that has been built, in a folder of any name. */
  static StubCheckout built(Path folder, String name) throws IOException {
    StubCheckout checkout = unbuilt(folder, name);
    Files.createDirectories(checkout.target());
    Files.writeString(checkout.target().resolve("twocounts.jar"), "program");
    return checkout;
  }

  /** A checkout that has not been built, in a folder of any name. */
  static StubCheckout unbuilt(Path folder, String name) throws IOException {
    assumeThat(Path.of("/bin/sh")).exists();
    StubCheckout checkout = new StubCheckout(folder, name);
    Files.createDirectories(checkout.home().resolve("src/dev"));
    Files.createDirectories(checkout.home().resolve("src/main"));
    Files.createDirectories(folder.resolve("calls"));
    for (String file : List.of("twocounts", "src/dev/build.sh")) {
      Files.copy(Path.of(file), checkout.home().resolve(file));
    }
    for (String source : List.of("pom.xml", "elections.json", "src/main/Source")) {
      Files.writeString(checkout.home().resolve(source), source);
    }
    script(checkout.java().resolve("bin/java"), JAVA);
    script(folder.resolve("bin/mvn"), MAVEN);
    script(folder.resolve("bin/sleep"), SLEEP);
    checkout.with("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    checkout.with("HOME", folder.toString());
    checkout.with("CALLS", folder.resolve("calls").toString());
    return checkout.with("JAVA_HOME", checkout.java().toString());
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true, false)).isTrue();
  }

  /** Another Java of the same version. */
  Path anotherJava(String name) throws IOException {
    Path java = folder.resolve(name);
    script(java.resolve("bin/java"), JAVA);
    return java;
  }

  /** A Java of a version, which its release file says. */
  Path javaOf(String version) throws IOException {
    Path java = anotherJava("jdk-" + version);
    Files.writeString(java.resolve("release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
    return java;
  }

  /** Sets a variable of the environment. */
  StubCheckout with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Takes a variable out of the environment. */
  StubCheckout without(String variable) {
    environment.remove(variable);
    return this;
  }

  /** Lets another shell read the launcher. */
  StubCheckout in(String command) {
    shell = command;
    return this;
  }

  /** Forbids the one who starts it to write anything there. */
  StubCheckout readOnly() throws IOException {
    Path calls = folder.resolve("calls");
    for (String stub : List.of("java", "mvn")) {
      Files.writeString(calls.resolve(stub), "", CREATE, APPEND);
      Files.setPosixFilePermissions(
          calls.resolve(stub), PosixFilePermissions.fromString("rw-rw-rw-"));
    }
    before = ReleaseUser.prefixOfOneWhoCannotWrite(home);
    return this;
  }

  Path home() {
    return home;
  }

  Path java() {
    return folder.resolve("jdk");
  }

  Path target() {
    return home().resolve("target");
  }

  Path lock() {
    return target().resolve("building");
  }

  /** Runs a command. */
  CommandRun runs(String... words) {
    return CommandRun.process(command(words), folder);
  }

  /** How a command is run. */
  List<String> command(String... words) {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of("/usr/bin/env", "-i"));
    environment.forEach((name, value) -> command.add(name + "=" + value));
    command.addAll(List.of(shell.split(" ", -1)));
    command.add(home().resolve("twocounts").toString());
    command.addAll(List.of(words));
    return command;
  }

  /** The lines that a stub has written about its calls. */
  List<String> calls(String stub) throws IOException {
    Path file = folder.resolve("calls").resolve(stub);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
