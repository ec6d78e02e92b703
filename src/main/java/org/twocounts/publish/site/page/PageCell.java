package org.twocounts.publish.site.page;

import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param href where it leads; empty for nowhere
 * @param mark class of the party whose mark stands before the words
 */
public record PageCell(String text, Optional<String> href, Optional<String> mark) {
  /** Words alone. */
  public static PageCell of(String text) {
    return new PageCell(text, Optional.empty(), Optional.empty());
  }

  /** Words that lead to a page, if the site has it. */
  public static PageCell link(String text, Optional<String> href) {
    return new PageCell(text, href, Optional.empty());
  }

  /** The same with the mark of a party. */
  public PageCell ofParty(Optional<String> party) {
    return new PageCell(text, href, Optional.of(PartyClass.of(party)));
  }
}
