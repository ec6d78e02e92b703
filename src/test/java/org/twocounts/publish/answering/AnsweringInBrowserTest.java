package org.twocounts.publish.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.twocounts.InBrowser;
import org.twocounts.browser.Browser;
import org.twocounts.classroom.Attempt;
import org.twocounts.classroom.Attempt.Ending;
import org.twocounts.classroom.Exercise;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.ResultCode;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.classroom.Topic;

/** A lesson in one file, opened from disk. */
@InBrowser
class AnsweringInBrowserTest {
  private static final SheetSeries CHARTS =
      Lessons.series(Topic.READING_A_CHART, Level.MIDDLE_SCHOOL, 3);
  private static final SheetSeries SPLITS = Lessons.series(Topic.SPLITS, Level.HIGH_SCHOOL, 4);

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    Files.writeString(folder.resolve("charts.html"), Lessons.page(CHARTS).html());
    Files.writeString(folder.resolve("splits.html"), Lessons.page(SPLITS).html());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static ChromeDriver open(String page) {
    ChromeDriver driver = browser.driver();
    driver.get("about:blank");
    driver.get(folder.resolve(page).toUri().toString());
    return driver;
  }

  private static WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  private static void begin(String who) {
    find("#who").sendKeys(who, Keys.ENTER);
  }

  /** By the keyboard alone: the option is reached with the arrows, Enter checks it. */
  private static void choose(int option) {
    List<WebElement> open =
        browser.driver().findElements(By.cssSelector(".sheet:not([hidden]) .current input"));
    WebElement input = open.get(option);
    input.sendKeys(Keys.SPACE);
    input.sendKeys(Keys.ENTER);
  }

  private static void next() {
    find(".sheet:not([hidden]) .current .next").sendKeys(Keys.ENTER);
  }

  private static String says() {
    return find(".sheet:not([hidden]) .current .says").getText();
  }

  private static int right(Exercise exercise) {
    return exercise.options().indexOf(exercise.answer());
  }

  private static int wrong(Exercise exercise) {
    return right(exercise) == 0 ? 1 : 0;
  }

  private static List<String> violations() {
    return new AxeBuilder()
        .analyze(browser.driver()).getViolations().stream()
            .map((Rule r) -> r.getId() + ": " + r.getNodes())
            .toList();
  }

  @Test
  void a_wrong_choice_tells_what_leads_to_it_and_the_right_one_how_it_is_found() {
    open("splits.html");
    begin("2");
    Exercise exercise = SPLITS.sheets().get(1).exercises().get(0);
    choose(wrong(exercise));
    String why = exercise.options().get(wrong(exercise)).misunderstanding().orElseThrow();
    assertThat(says()).contains("is not right", why, "Try again.");
    assertThat(find("#sheet-2 .wrong").getText()).endsWith("✗ tried");
    assertThat(find("#sheet-2 .wrong input").isEnabled()).isFalse();
    choose(right(exercise));
    assertThat(says()).startsWith("Right, at the second try.").contains(exercise.steps());
    assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Next question");
  }

  @Test
  void the_code_at_the_end_says_what_was_answered_and_the_page_reads_it() {
    open("splits.html");
    begin("3");
    List<Attempt> attempts = new ArrayList<>();
    List<Exercise> exercises = SPLITS.sheets().get(2).exercises();
    for (int i = 0; i < exercises.size(); i++) {
      Exercise exercise = exercises.get(i);
      int right = right(exercise);
      if (i == 0) {
        attempts.add(Attempt.NONE);
      } else if (i == 1) {
        choose(wrong(exercise));
        attempts.add(new Attempt(wrong(exercise), 1, Ending.OPEN));
      } else if (i == 2) {
        choose(wrong(exercise));
        choose(right);
        attempts.add(new Attempt(wrong(exercise), 2, Ending.SOLVED));
      } else {
        choose(right);
        attempts.add(new Attempt(right, 1, Ending.SOLVED));
      }
      next();
    }
    assertThat(find("#score").getText())
        .isEqualTo("Sheet 3: 3 of 6 right at the first try, 4 of 6 in the end.");
    String code = find("#code").getAttribute("value");
    assertThat(code).isEqualTo(new ResultCode(SPLITS.mark(), 3, attempts).text());
    find(".teacher summary").sendKeys(Keys.ENTER);
    find("#codes")
        .sendKeys("Ann " + code.toLowerCase(java.util.Locale.ROOT), Keys.ENTER, "x" + code);
    find("#read-codes").sendKeys(Keys.ENTER);
    assertThat(find("#read").getText())
        .contains("3 of 6", "no code, or a wrong sign in it")
        .contains(Exercise.letter(wrong(exercises.get(2))) + ", second");
    assertThat(find("#wrongs").getText())
        .contains(
            "1 × "
                + exercises
                    .get(2)
                    .options()
                    .get(wrong(exercises.get(2)))
                    .misunderstanding()
                    .orElseThrow());
    assertThat(violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4", "5", "31", "Ann B.", "Łukasz"})
  void a_number_or_a_name_deals_one_sheet_always_the_same(String who) {
    open("splits.html");
    begin(who);
    String first = find(".sheet:not([hidden]) h2").getText();
    open("splits.html");
    begin(who);
    assertThat(find(".sheet:not([hidden]) h2").getText()).isEqualTo(first).matches("Sheet [1-4]");
    if (who.matches("[0-9]+")) {
      int dealt = (Integer.parseInt(who) - 1) % 4 + 1;
      assertThat(first).isEqualTo("Sheet " + dealt);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothing_keeps_people_out_at_any_step(String scheme) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    open("charts.html");
    assertThat(violations()).isEmpty();
    begin("1");
    Exercise exercise = CHARTS.sheets().get(0).exercises().get(0);
    assertThat(violations()).isEmpty();
    choose(wrong(exercise));
    assertThat(violations()).isEmpty();
    choose(right(exercise));
    assertThat(violations()).isEmpty();
    find("#sheet-1 .current .next").sendKeys(Keys.ENTER);
    browser.run("document.querySelector('#sheet-1 .finish').click()");
    assertThat(violations()).isEmpty();
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  @Test
  void pictures_are_shown_without_a_request_and_nothing_fails() {
    browser.driver().manage().logs().get(LogType.PERFORMANCE);
    browser.driver().manage().logs().get(LogType.BROWSER);
    ChromeDriver driver = open("charts.html");
    find("input[name=show]:not([id])").sendKeys(Keys.SPACE);
    begin("2");
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(
            d ->
                Boolean.TRUE.equals(
                    browser.run(
                        "return [...document.querySelectorAll('#sheet-2 img')]"
                            + ".every(i => i.complete && i.naturalWidth > 300)")));
    assertThat(driver.findElements(By.cssSelector("#sheet-2 .question")))
        .allMatch(WebElement::isDisplayed, "is shown");
    assertThat(driver.manage().logs().get(LogType.BROWSER)).isEmpty();
    List<String> requests = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            entry -> {
              if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
                String url =
                    entry.getMessage().replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"", "");
                requests.add(
                    url.substring(0, url.indexOf('"')).replaceFirst("(?s)^data:.*", "data:"));
              }
            });
    assertThat(requests)
        .allMatch(
            url ->
                url.equals("data:")
                    || url.startsWith("about:")
                    || url.startsWith("chrome")
                    || url.endsWith("/charts.html"));
  }

  @Test
  void the_page_is_not_wider_than_a_small_telephone() {
    ChromeDriver driver = open("charts.html");
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
    find("input[name=show]:not([id])").sendKeys(Keys.SPACE);
    begin("1");
    Object width = browser.run("return document.documentElement.scrollWidth");
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    assertThat(((Number) width).intValue()).isLessThanOrEqualTo(320);
  }

  @Test
  void what_is_printed_is_the_sheet_without_answers() throws IOException {
    ChromeDriver driver = open("splits.html");
    begin("1");
    Exercise exercise = SPLITS.sheets().get(0).exercises().get(0);
    choose(wrong(exercise));
    choose(right(exercise));
    byte[] pdf = Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text).contains("Sheet 1", "Name …", "6 of 6.").doesNotContain("Sheet 2");
      assertThat(text).doesNotContain("✗", "✓", "try", "For teachers", "Next question");
    }
  }

  @Test
  void a_question_is_read_aloud_with_its_figures_and_options() {
    open("splits.html");
    begin("1");
    browser.run(
        "window.said = []; window.speechSynthesis.speak = words =>"
            + " window.said.push(words.lang, words.text)");
    WebElement aloud = find("#sheet-1 .current .aloud");
    assertThat(aloud.isDisplayed()).isTrue();
    aloud.sendKeys(Keys.ENTER);
    Exercise exercise = SPLITS.sheets().get(0).exercises().get(0);
    assertThat((List<?>) browser.run("return window.said")).first().isEqualTo("en-US");
    String said = String.valueOf(((List<?>) browser.run("return window.said")).get(1));
    assertThat(said).contains(exercise.question(), "A " + exercise.options().get(0).text());
    exercise.table().ifPresent(t -> t.rows().get(0).forEach(c -> assertThat(said).contains(c)));
  }

  @Test
  void without_scripts_one_sheet_stands_to_be_printed_and_says_so() {
    try (Browser plain = Browser.start("--blink-settings=scriptEnabled=false")) {
      plain.driver().get(folder.resolve("splits.html").toUri().toString());
      String text = plain.driver().findElement(By.tagName("main")).getText();
      assertThat(text)
          .contains("Scripts do not run here", "Sheet 1", "6 of 6.", "Name …")
          .doesNotContain("Sheet 2", "Check", "Choose your sheet", "For teachers");
    }
  }
}
