package org.twocounts.publish.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.twocounts.browser.Browser;

/**
 * How long links to answers take from the address to the drawn answer, also on a processor slowed
 * down four times; no test, as a time is no truth. Run its {@code main} with the class path of the
 * tests after {@code mvn test-compile}.
 */
final class PageSpeed {
  private static final int TIMES = 7;
  private static final List<Integer> SLOWED = List.of(1, 4);
  private static final List<String> LINKS =
      List.of(
          "election/2016.html#rule=proportional",
          "election/1876.html#rule=proportional&method=webster",
          "election/1992.html#rule=district",
          "election/2016.html#swing=D1",
          "build.html#Democratic=CA");
  private static final String WHEN_DRAWN =
      "const done = arguments[0]; const wait = setInterval(() => {"
          + " const answer = document.querySelector('.answer');"
          + " if (answer && answer.textContent) { clearInterval(wait);"
          + " requestAnimationFrame(() => done(performance.now())); } }, 5)";

  private PageSpeed() {}

  /** Prints the median of each link in milliseconds. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("pages");
    for (Map.Entry<String, String> file : Sites.released().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    try (Browser browser = Browser.start()) {
      for (int slowed : SLOWED) {
        for (String link : LINKS) {
          System.out.printf(
              Locale.ROOT,
              "%dx slower  %-55s %4d ms%n",
              slowed,
              link,
              median(browser.driver(), folder.toUri() + link, slowed));
        }
      }
    }
  }

  private static long median(ChromeDriver driver, String address, int slowed) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      driver.get("about:blank");
      driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", slowed));
      driver.get(address);
      times.add(((Number) driver.executeAsyncScript(WHEN_DRAWN)).longValue());
    }
    Collections.sort(times);
    return times.get(TIMES / 2);
  }
}
