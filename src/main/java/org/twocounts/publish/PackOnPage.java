package org.twocounts.publish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twocounts.claim.CheckedClaim;
import org.twocounts.claim.CheckedPack;

/**
 * A judged pack as a page shows it.
 *
 * @param about what the pack says of itself
 */
public record PackOnPage(String title, Optional<String> about, List<ClaimOnPage> claims) {
  public PackOnPage {
    claims = List.copyOf(claims);
  }

  /** The packs of one page; a chart that several claims name is shown once. */
  static List<PackOnPage> all(List<CheckedPack> packs, Pictures pictures) {
    Set<String> shown = new LinkedHashSet<>();
    return packs.stream().map(p -> of(p, pictures, shown)).toList();
  }

  private static PackOnPage of(CheckedPack checked, Pictures pictures, Set<String> shown) {
    return new PackOnPage(
        checked.pack().title(),
        checked.pack().about(),
        checked.claims().stream().map(c -> of(c, pictures, shown)).toList());
  }

  private static ClaimOnPage of(CheckedClaim checked, Pictures pictures, Set<String> shown) {
    return new ClaimOnPage(
        checked,
        checked.claim().charts().stream()
            .flatMap(name -> chart(name, pictures, shown).stream())
            .toList());
  }

  private static Optional<ClaimOnPage.ChartOfClaim> chart(
      String name, Pictures pictures, Set<String> shown) {
    if (shown.contains(name)) {
      return Optional.of(new ClaimOnPage.ChartOfClaim(name, Optional.empty()));
    }
    Optional<Picture> picture = pictures.image(name);
    picture.ifPresent(p -> shown.add(name));
    return picture.map(p -> new ClaimOnPage.ChartOfClaim(name, Optional.of(p)));
  }
}
