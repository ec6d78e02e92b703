package org.twocounts.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.chart.Chart;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.claim.pack.BuiltInPacks;
import org.twocounts.claim.pack.ClaimPack;
import org.twocounts.claim.pack.PackReader;
import org.twocounts.claim.pack.PackScaffold;

/** Every chart that a claim names is one of the catalogue. */
class ChartsOfClaimsTest {
  static Stream<ClaimPack> packs() {
    return Stream.concat(
        BuiltInPacks.all().stream(),
        Stream.of(PackReader.read("scaffold.json", PackScaffold.content())));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_chart_named_by_a_claim_exists(ClaimPack pack) {
    List<String> known = ChartCatalogue.all().stream().map(Chart::id).toList();
    assertThat(pack.claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(known).as(claim.id()).containsAll(claim.charts()));
  }
}
