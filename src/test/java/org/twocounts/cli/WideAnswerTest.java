package org.twocounts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WideAnswerTest {
  @Test
  void columns_that_do_not_fit_are_stacked_with_their_names_whole() {
    CommandRun run = CommandRun.inside("query", "SELECT * FROM results WHERE year = 1876 LIMIT 1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("electoral_sources", "popular_status");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }
}
