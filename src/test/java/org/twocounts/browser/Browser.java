package org.twocounts.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium for tests; where the machine has none they are skipped, and say so. */
public final class Browser implements AutoCloseable {
  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVER =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** Starts one with a profile of its own, or skips the tests that asked. */
  public static Browser start(String... more) {
    Optional<File> chromium = first(CHROMIUM);
    Optional<File> chromeDriver = first(DRIVER);
    assumeTrue(
        chromium.isPresent() && chromeDriver.isPresent(),
        "skipped: no Chromium with its driver on this machine (Debian: chromium chromium-driver)");
    try {
      Path profile = Files.createTempDirectory("browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(chromium.get());
      options.addArguments(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--user-data-dir=" + profile);
      options.addArguments(more);
      options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(chromeDriver.get())
              .usingAnyFreePort()
              .withSilent(true)
              .build();
      return new Browser(new ChromeDriver(service, options), profile);
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for a profile", e);
    }
  }

  private static Optional<File> first(List<String> paths) {
    return paths.stream().map(File::new).filter(File::canExecute).findFirst();
  }

  /** What drives it. */
  public ChromeDriver driver() {
    return driver;
  }

  /** What a script of the page gives. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("the profile cannot be removed", e);
    }
  }
}
