package org.twocounts.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of the country whose states swing alike: the four regions and nine divisions of the US
 * Census Bureau (<i>Census Regions and Divisions of the United States</i>). States that it does not
 * know, such as those of a made-up record, are {@link #ELSEWHERE} together.
 */
final class CensusRegions {
  /** The region and division of states unknown to the Bureau. */
  static final String ELSEWHERE = "elsewhere";

  private static final String RESOURCE = "census-divisions.tsv";
  private static final Map<String, Place> PLACES = places();

  private record Place(String state, String division, String region) {}

  private CensusRegions() {}

  /**
   * The states with which a state is taken to swing: those of its division. On the record of
   * 1828–2024 the nine divisions explain 49 percent of the variance of the states' swings within
   * elections, the four regions 42, both adjusted for their number ({@link
   * RegionalSwings#explained}), and the divisions explain more in every part of it.
   */
  static String of(String code) {
    return division(code);
  }

  /** One of four: Midwest, Northeast, South, West. */
  static String region(String code) {
    return of(code, Place::region);
  }

  /** One of nine: East North Central and so on. */
  static String division(String code) {
    return of(code, Place::division);
  }

  private static String of(String code, Function<Place, String> part) {
    Place place = PLACES.get(code);
    return place == null ? ELSEWHERE : part.apply(place);
  }

  private static Map<String, Place> places() {
    try (InputStream in = CensusRegions.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> all = lines.lines().toList();
      return all.stream()
          .skip(all.indexOf("state\tdivision\tregion") + 1L)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Place(cells[0], cells[1], cells[2]))
          .collect(Collectors.toMap(Place::state, place -> place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
