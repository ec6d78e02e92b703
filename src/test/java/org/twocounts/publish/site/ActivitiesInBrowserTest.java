package org.twocounts.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.twocounts.InBrowser;
import org.twocounts.browser.Browser;

/** The activities of the classroom where their scripts run, from a folder on disk. */
@InBrowser
class ActivitiesInBrowserTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static Browser browser;
  private static Path folder;

  @BeforeAll
  static void open(@TempDir Path temporary) throws IOException {
    browser = Browser.start();
    folder = temporary;
    for (Map.Entry<String, String> file : Sites.released().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothing_went_wrong() {
    assertThat(browser.driver().manage().logs().get("browser").getAll())
        .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .isEmpty();
  }

  private static void visit(String page, String hash) {
    browser.driver().get("about:blank");
    browser.driver().get(folder.resolve("classroom/" + page + ".html").toUri() + hash);
  }

  private static WebElement find(String css) {
    return browser.driver().findElement(By.cssSelector(css));
  }

  private static void waitFor(String css, String text) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .withMessage(() -> css + ": " + find(css).getText())
        .until(driver -> find(css).getText().contains(text));
  }

  @Test
  void the_best_flip_of_a_puzzle_scores_what_it_says() {
    visit("puzzles", "#year=1960");
    waitFor("section:nth-of-type(2) .task", "Richard Nixon");
    find("section:nth-of-type(2) .best summary").sendKeys(Keys.ENTER);
    find("section:nth-of-type(2) .best button").sendKeys(Keys.ENTER);
    waitFor("section:nth-of-type(2) .score", "11,874 voters change");
    assertThat(find("section:nth-of-type(2) .score").getText())
        .contains("50 of the 49 electors needed change hands: enough", "Richard Nixon would have");
    assertThat(browser.driver().getCurrentUrl()).endsWith("#year=1960&flip=HI,IL,MO,NM,NV");
  }

  @Test
  void a_link_opens_a_puzzle_as_it_was_left() {
    visit("puzzles", "#year=1824&win=NY,PA,XX&flip=PA");
    waitFor("section:nth-of-type(1) .score", "of the 131 electors needed");
    waitFor("section:nth-of-type(1) .unknown", "Cannot be ticked here: XX.");
    waitFor("section:nth-of-type(2) .task", "no candidate won a majority of electors");
    assertThat(find("section:nth-of-type(2) .picks").isDisplayed()).isFalse();
    find("[value=NY]").sendKeys(" ");
    find("[value=PA]").sendKeys(" ");
    new WebDriverWait(browser.driver(), PATIENCE)
        .until(driver -> find("section:nth-of-type(1) .score").getText().isEmpty());
  }

  @Test
  void a_made_up_country_is_counted_again_when_a_vote_changes() {
    visit("country", "");
    waitFor(".answer", "A split: Bo leads the votes of the people.");
    WebElement votes = find("[aria-label='Votes for candidate 2, state 1']");
    votes.clear();
    votes.sendKeys("5300");
    waitFor(".rules section", "Bo wins with 16 of 25 electors. The people's leader wins.");
    assertThat(browser.driver().getCurrentUrl())
        .contains("#with=Ada,Bo&state=North,6,5200,5300&state=East,5,4100,3900");
    votes.sendKeys("x");
    waitFor(".answer", "North: votes for Bo: a whole number from 0 to 1,000,000,000, not 5300x");
  }

  @Test
  void a_link_opens_a_country_as_it_was_left() {
    visit("country", "#with=One,Two&state=Up,3,5,5&state=Down_Under,2,6,4");
    waitFor(".answer", "One leads the votes of the people: 11 of 20.");
    assertThat(find("tbody tr:nth-child(1) .leader").getText()).isEqualTo("nobody");
    assertThat(find("tbody tr:nth-child(2) input").getDomProperty("value")).isEqualTo("Down Under");
  }

  @Test
  void a_class_sees_both_counts_and_the_ballots_that_turn_them_as_they_come_in() {
    visit("class-vote", "");
    waitFor(".answer", "No ballot is counted yet.");
    assertThat(browser.driver().findElements(By.cssSelector(".slips p"))).hasSize(24);
    type("Ballots for candidate 1, Isle", "2");
    type("Ballots for candidate 2, West", "3");
    waitFor(".answer", "Ben leads with 3 of 5 ballots.");
    type("Ballots for candidate 1, Isle", "3");
    waitFor(".answer", "More ballots than pupils: Isle has 2 pupils");
    assertThat(browser.driver().getCurrentUrl()).contains("#pupils=24&states=5&with=Ann,Ben");
  }

  private void type(String label, String text) {
    WebElement field = find("[aria-label='" + label + "']");
    field.clear();
    field.sendKeys(text);
  }

  @Test
  void a_figure_shows_after_a_guess_with_how_far_off_it_was() {
    visit("predict", "");
    WebElement first = find("section.predict");
    assertThat(first.findElement(By.tagName("details")).isDisplayed()).isFalse();
    first.findElement(By.tagName("input")).sendKeys(Keys.ARROW_LEFT);
    first.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    waitFor("section.predict", "You said 24: 19 too high.");
    waitFor("section.predict", "5 elections: 1824, 1876, 1888, 2000, 2016.");
  }

  @Test
  void elections_without_names_come_one_at_a_time_and_names_last() {
    visit("blind", "#case=50&chose=2p");
    waitFor("table.blind", "Election 50");
    assertThat(find("table.blind").getText()).doesNotContain("Election 49");
    assertThat(find("tbody:not([hidden]) details").getDomProperty("open")).isEqualTo("false");
    find("[name=step][value='1']").sendKeys(Keys.ENTER);
    waitFor("table.blind", "Election 51");
    assertThat(find("[name=step][value='1']").isEnabled()).isFalse();
    find("[name=chose][value=e]").sendKeys(" ");
    waitFor(".chosen", "You chose the count of the electors in election 51.");
    assertThat(browser.driver().getCurrentUrl()).endsWith("#case=51&chose=2p,51e");
    find("tbody:not([hidden]) summary").sendKeys(Keys.ENTER);
    assertThat(find("tbody:not([hidden]) details").getDomProperty("open")).isEqualTo("true");
    waitFor("table.blind", "President");
  }
}
