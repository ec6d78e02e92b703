package org.twocounts.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twocounts.model.AnElection;
import org.twocounts.model.Election;

class ElectoralVoteTest {

  /** National Archives, Electoral College results: the President's votes and the runner-up's. */
  @ParameterizedTest(name = "{0}: {1} {2}, {3} {4} of {5}")
  @CsvSource(
      textBlock =
          """
          1789, George Washington, 69, John Adams, 34, 72
          1792, George Washington, 132, John Adams, 77, 135
          1796, John Adams, 71, Thomas Jefferson, 68, 138
          1800, Thomas Jefferson, 73, Aaron Burr, 73, 138
          1804, Thomas Jefferson, 162, Charles Cotesworth Pinckney, 14, 176
          1808, James Madison, 122, Charles Cotesworth Pinckney, 47, 176
          1812, James Madison, 128, DeWitt Clinton, 89, 218
          1816, James Monroe, 183, Rufus King, 34, 221
          1820, James Monroe, 231, John Quincy Adams, 1, 235
          1824, John Quincy Adams, 84, Andrew Jackson, 99, 261
          1828, Andrew Jackson, 178, John Quincy Adams, 83, 261
          1832, Andrew Jackson, 219, Henry Clay, 49, 288
          1836, Martin Van Buren, 170, William Henry Harrison, 73, 294
          1840, William Henry Harrison, 234, Martin Van Buren, 60, 294
          1844, James K. Polk, 170, Henry Clay, 105, 275
          1848, Zachary Taylor, 163, Lewis Cass, 127, 290
          1852, Franklin Pierce, 254, Winfield Scott, 42, 296
          1856, James Buchanan, 174, John C. Frémont, 114, 296
          1860, Abraham Lincoln, 180, John C. Breckinridge, 72, 303
          1864, Abraham Lincoln, 212, George B. McClellan, 21, 234
          1868, Ulysses S. Grant, 214, Horatio Seymour, 80, 294
          1872, Ulysses S. Grant, 286, Thomas A. Hendricks, 42, 366
          1876, Rutherford B. Hayes, 185, Samuel J. Tilden, 184, 369
          1880, James A. Garfield, 214, Winfield Scott Hancock, 155, 369
          1884, Grover Cleveland, 219, James G. Blaine, 182, 401
          1888, Benjamin Harrison, 233, Grover Cleveland, 168, 401
          1892, Grover Cleveland, 277, Benjamin Harrison, 145, 444
          1896, William McKinley, 271, William Jennings Bryan, 176, 447
          1900, William McKinley, 292, William Jennings Bryan, 155, 447
          1904, Theodore Roosevelt, 336, Alton B. Parker, 140, 476
          1908, William Howard Taft, 321, William Jennings Bryan, 162, 483
          1912, Woodrow Wilson, 435, Theodore Roosevelt, 88, 531
          1916, Woodrow Wilson, 277, Charles Evans Hughes, 254, 531
          1920, Warren G. Harding, 404, James M. Cox, 127, 531
          1924, Calvin Coolidge, 382, John W. Davis, 136, 531
          1928, Herbert Hoover, 444, Al Smith, 87, 531
          1932, Franklin D. Roosevelt, 472, Herbert Hoover, 59, 531
          1936, Franklin D. Roosevelt, 523, Alf Landon, 8, 531
          1940, Franklin D. Roosevelt, 449, Wendell Willkie, 82, 531
          1944, Franklin D. Roosevelt, 432, Thomas E. Dewey, 99, 531
          1948, Harry S. Truman, 303, Thomas E. Dewey, 189, 531
          1952, Dwight D. Eisenhower, 442, Adlai Stevenson II, 89, 531
          1956, Dwight D. Eisenhower, 457, Adlai Stevenson II, 73, 531
          1960, John F. Kennedy, 303, Richard Nixon, 219, 537
          1964, Lyndon B. Johnson, 486, Barry Goldwater, 52, 538
          1968, Richard Nixon, 301, Hubert Humphrey, 191, 538
          1972, Richard Nixon, 520, George McGovern, 17, 538
          1976, Jimmy Carter, 297, Gerald Ford, 240, 538
          1980, Ronald Reagan, 489, Jimmy Carter, 49, 538
          1984, Ronald Reagan, 525, Walter Mondale, 13, 538
          1988, George H. W. Bush, 426, Michael Dukakis, 111, 538
          1992, Bill Clinton, 370, George H. W. Bush, 168, 538
          1996, Bill Clinton, 379, Bob Dole, 159, 538
          2000, George W. Bush, 271, Al Gore, 266, 538
          2004, George W. Bush, 286, John Kerry, 251, 538
          2008, Barack Obama, 365, John McCain, 173, 538
          2012, Barack Obama, 332, Mitt Romney, 206, 538
          2016, Donald Trump, 304, Hillary Clinton, 227, 538
          2020, Joe Biden, 306, Donald Trump, 232, 538
          2024, Donald Trump, 312, Kamala Harris, 226, 538
          """)
  void counts_what_congress_counted(
      int year, String president, int votes, String other, int othersVotes, int appointed) {
    Election election = TheRecord.election(year);
    ElectoralVote electoral = ElectoralVote.of(election);

    assertThat(election.president()).isEqualTo(president);
    assertThat(electoral.votesOf(president)).isEqualTo(votes);
    assertThat(electoral.votesOf(other)).isEqualTo(othersVotes);
    assertThat(electoral.tallies())
        .filteredOn(t -> !t.candidate().equals(president))
        .allSatisfy(t -> assertThat(t.votes()).isLessThanOrEqualTo(othersVotes));
    assertThat(electoral.electorsAppointed()).isEqualTo(appointed);
  }

  @Test
  void the_record_holds_sixty_elections() {
    assertThat(TheRecord.record().elections()).hasSize(60);
  }

  @Test
  void exactly_half_of_the_electors_is_not_a_majority() {
    Election tie =
        AnElection.anElection().state("AA", 5, "Ann 9 Bob 1").state("BB", 5, "Bob 9 Ann 1").build();

    ElectoralVote electoral = ElectoralVote.of(tie);

    assertThat(electoral.majority()).isEqualTo(6);
    assertThat(electoral.majorityHolders()).isEmpty();
    assertThat(electoral.leaders()).containsExactly("Ann", "Bob");
  }

  @Test
  void two_persons_had_a_majority_in_1800_and_none_in_1824() {
    assertThat(ElectoralVote.of(TheRecord.election(1800)).majorityHolders())
        .containsExactly("Aaron Burr", "Thomas Jefferson");
    assertThat(ElectoralVote.of(TheRecord.election(1824)).majorityHolders()).isEmpty();
  }

  @Test
  void the_majority_is_of_the_electors_appointed_not_of_the_votes_counted() {
    assertThat(ElectoralVote.of(TheRecord.election(1872)).majority()).isEqualTo(184);
    assertThat(ElectoralVote.of(TheRecord.election(1864)).majority()).isEqualTo(118);
    assertThat(ElectoralVote.of(TheRecord.election(1789)).majority()).isEqualTo(37);
  }
}
