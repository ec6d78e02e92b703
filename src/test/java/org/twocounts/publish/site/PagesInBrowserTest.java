package org.twocounts.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.twocounts.InBrowser;
import org.twocounts.browser.Browser;

/** The pages in a browser, opened from disk. */
@InBrowser
class PagesInBrowserTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    for (Map.Entry<String, String> file : Sites.released().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /** One page of each kind, those of elections of odd years as well. */
  static Stream<String> onePageOfEachKind() {
    Map<String, String> byKind = new LinkedHashMap<>();
    Sites.released()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                int start = text.indexOf("data-page=\"") + 11;
                byKind.putIfAbsent(text.substring(start, text.indexOf('"', start)), path);
              }
            });
    return Stream.concat(
        byKind.values().stream(),
        Stream.of("election/1860.html", "election/1876.html", "election/2016.html"));
  }

  private static ChromeDriver open(String page) {
    ChromeDriver driver = browser.driver();
    driver.get("about:blank");
    driver.get(folder.toUri() + page);
    return driver;
  }

  private static WebElement answer() {
    ChromeDriver driver = browser.driver();
    new WebDriverWait(driver, PATIENCE)
        .until(d -> !d.findElement(By.cssSelector(".answer")).getText().isEmpty());
    return driver.findElement(By.cssSelector(".answer"));
  }

  /** By the keyboard: the first letters of the choice. */
  private static void choose(String name, String letters) {
    browser.driver().findElement(By.name(name)).sendKeys(letters, Keys.TAB);
  }

  @ParameterizedTest
  @MethodSource("onePageOfEachKind")
  void nothing_keeps_people_out(String page) {
    List<Rule> violations = new AxeBuilder().analyze(open(page)).getViolations();
    assertThat(violations).extracting(r -> r.getId() + ": " + r.getNodes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("onePageOfEachKind")
  void nothing_leaves_the_folder_and_no_script_fails(String page) {
    browser.driver().manage().logs().get(LogType.PERFORMANCE);
    browser.driver().manage().logs().get(LogType.BROWSER);
    open(page);
    TreeSet<String> elsewhere = new TreeSet<>();
    browser
        .driver()
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            entry -> {
              if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
                String url =
                    entry.getMessage().replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"", "");
                String address = url.substring(0, url.indexOf('"'));
                if (!address.startsWith(folder.toUri().toString())
                    && !address.startsWith("data:")
                    && !address.startsWith("about:")
                    && !address.startsWith("chrome:")
                    && !address.startsWith("chrome-untrusted:")) {
                  elsewhere.add(address);
                }
              }
            });
    assertThat(elsewhere).isEmpty();
    assertThat(browser.driver().manage().logs().get(LogType.BROWSER)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("onePageOfEachKind")
  void a_page_is_not_wider_than_a_small_telephone(String page) {
    ChromeDriver driver = open(page);
    driver.manage().window().setSize(new Dimension(500, 800));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
    Object width = browser.run("return document.documentElement.scrollWidth");
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    assertThat(((Number) width).intValue()).isLessThanOrEqualTo(320);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "election/2016.html#swing=D1 | give the presidency to Hillary Clinton",
        "election/2016.html#swing=D+1 | give the presidency to Hillary Clinton",
        "election/2016.html#swing=D%2B1 | give the presidency to Hillary Clinton",
        "election/1876.html#rule=proportional | give the presidency to Samuel J. Tilden",
        "election/1876.html#rule=proportional&method=hill&two-party | by hill",
        "election/2000.html#flip=FL=Al_Gore | 269 voters change to Al Gore",
        "election/2000.html#move=FL:Bush%3EGore=269 | 269 voters move",
        "election/1960.html#rool=unit&rule=unit | no option \"rool\"",
        "election/1960.html#rule=unitt | no rule \"unitt\"; did you mean unit?",
        "election/1992.html#rule=district | Approximate",
        "election/1804.html#rule=unit | only rule as-cast is defined",
      })
  void a_link_opens_its_answer(String page, String said) {
    open(page);
    assertThat(answer().getAttribute("textContent")).contains(said);
  }

  @Test
  void what_is_chosen_stands_in_the_address_and_in_the_command() {
    ChromeDriver driver = open("election/2000.html");
    choose("rule", "prop");
    answer();
    choose("method", "Web");
    driver.findElement(By.name("house")).sendKeys("491");
    new WebDriverWait(driver, PATIENCE).until(d -> answer().getText().contains("--house 491"));
    assertThat(driver.getCurrentUrl())
        .endsWith("election/2000.html#rule=proportional&method=webster&house=491");
    assertThat(answer().getText())
        .contains("twocounts whatif 2000 --rule proportional --method webster --house 491");
    driver.findElement(By.name("asItWas")).sendKeys(Keys.ENTER);
    assertThat(driver.getCurrentUrl()).endsWith("election/2000.html");
    assertThat(driver.findElement(By.cssSelector(".answer")).getText()).isEmpty();
  }

  @Test
  void the_swing_is_drawn_with_the_keyboard_alone() {
    ChromeDriver driver = open("election/2016.html");
    WebElement slider = driver.findElement(By.id("swing"));
    slider.sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    assertThat(answer().getText()).contains("swing of 0.2 points from Donald Trump");
    assertThat(driver.getCurrentUrl()).endsWith("#swing=D0.2");
  }

  @Test
  void a_threshold_is_one_step_away() {
    ChromeDriver driver = open("election/2016.html");
    driver.findElement(By.cssSelector("button.to")).sendKeys(Keys.ENTER);
    assertThat(answer().getText()).contains("give the presidency to Hillary Clinton");
  }

  @Test
  void recounting_gives_what_is_printed() {
    for (int year : List.of(1789, 1824, 1876, 1960, 2024)) {
      ChromeDriver driver = open("election/" + year + ".html");
      driver.findElement(By.name("recount")).sendKeys(Keys.ENTER);
      assertThat(answer().getText()).as("%d", year).endsWith("The same as printed on this page.");
    }
  }

  @Test
  void a_map_is_built_by_buttons_and_kept_in_the_address() {
    ChromeDriver driver = open("build.html");
    driver.findElement(By.name("last")).sendKeys(Keys.ENTER);
    assertThat(answer().getText()).contains("Republican has a majority: 312 of 538 electors.");
    driver.findElement(By.name("clear")).sendKeys(Keys.ENTER);
    driver.findElement(By.cssSelector("button[data-unit=CA]")).sendKeys(Keys.SPACE);
    new WebDriverWait(driver, PATIENCE).until(d -> answer().getText().contains("needs 216 more"));
    assertThat(driver.getCurrentUrl()).endsWith("#Republican=CA");
  }

  @Test
  void a_page_prints() throws IOException {
    ChromeDriver driver = open("election/1876.html");
    byte[] pdf =
        java.util.Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }

  @Test
  void without_scripts_the_figures_stand() {
    try (Browser plain = Browser.start("--blink-settings=scriptEnabled=false")) {
      plain.driver().get(folder.toUri() + "election/1876.html");
      String text = plain.driver().findElement(By.id("main")).getText();
      assertThat(text).contains("Samuel J. Tilden", "4,28").contains("twocounts whatif 1876");
      assertThat(plain.driver().findElements(By.cssSelector(".js-only")))
          .noneMatch(WebElement::isDisplayed);
    }
  }
}
