package org.twocounts.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The records that every command and every chart is tried on. */
public final class RecordsOfAnySize {
  private RecordsOfAnySize() {}

  /** The made-up election of the documentation, alone, with nothing but what it names. */
  public static CutRecord madeUp() {
    try {
      return CutRecord.of(
          "made up",
          """
          {"format": {"name": "twocounts-record", "version": 1},
           "sources": [{"id": "EXAMPLE", "title": "Made up", "citation": "Made up", "kind": "secondary"}],
           "elections": [
          """
              + Files.readString(Path.of("docs/examples/2028-election.json"))
              + "]}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Few elections: each a case of its own. */
  public static List<CutRecord> few() {
    List<CutRecord> records = new ArrayList<>();
    for (int year : new int[] {2024, 1888, 1824, 1789, 1800, 1820, 1860, 1872, 1876, 1960, 2016}) {
      records.add(CutRecord.ofYear(year));
    }
    records.add(CutRecord.ofYear(2024).trimmed());
    records.add(CutRecord.ofYears(2020, 2024));
    records.add(CutRecord.ofYears(1820, 1824));
    records.add(CutRecord.ofYears(2000, 2008));
    records.add(madeUp());
    records.add(CutRecord.empty());
    return records;
  }

  /** Whole ages. */
  public static List<CutRecord> spans() {
    return List.of(
        CutRecord.ofYears(1789, 1820),
        CutRecord.ofYears(1824, 1852),
        CutRecord.ofYears(1789, 1856).trimmed(),
        CutRecord.ofYears(1976, 2024));
  }

  /** All of them. */
  public static Stream<CutRecord> all() {
    return Stream.of(few(), spans(), lacking()).flatMap(List::stream);
  }

  /** The whole record, without each section that may be left out, and with elections alone. */
  public static List<CutRecord> wholeLacking() {
    CutRecord whole = CutRecord.ofYears(1789, 2024);
    List<CutRecord> records = new ArrayList<>();
    Arrays.stream(Section.values())
        .filter(s -> !s.isIndispensable())
        .forEach(s -> records.add(whole.without(s)));
    records.add(whole.withOnly(Section.ELECTIONS));
    return records;
  }

  /** A record without each section that may be left out, and without all of them. */
  public static List<CutRecord> lacking() {
    CutRecord whole = CutRecord.ofYears(1996, 2024);
    List<CutRecord> records = new ArrayList<>();
    Arrays.stream(Section.values())
        .filter(s -> !s.isIndispensable())
        .forEach(s -> records.add(whole.without(s)));
    records.add(whole.withoutPartyDates());
    records.add(whole.without(Section.CENSUSES, Section.APPORTIONMENT));
    records.add(whole.withOnly(Section.ELECTIONS));
    records.add(
        CutRecord.ofYears(1956, 1964)
            .withOnly(Section.SOURCES, Section.STATES, Section.PARTIES, Section.ELECTIONS));
    return records;
  }
}
