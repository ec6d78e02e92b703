package org.twocounts.data;

import java.io.IOException;
import org.twocounts.model.Party;
import org.twocounts.model.Provenance;
import org.twocounts.model.Release;
import org.twocounts.model.Source;
import org.twocounts.model.SourceCopies;
import org.twocounts.model.State;

/** Writes what {@link RegistryParser} reads, field for field in the same order. */
final class RegistryWriter {
  private RegistryWriter() {}

  static void release(LineWriter out, Release release) throws IOException {
    out.put("version", release.version())
        .put("title", release.title())
        .put("licence", release.licence());
  }

  static void source(LineWriter out, Source source) throws IOException {
    out.put("id", source.id())
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("shortName", source.shortName())
        .put("citation", source.citation())
        .put("url", source.url())
        .put("kind", source.kind());
    if (source.copies().isPresent()) {
      out.putObject("copies", source.copies().get(), RegistryWriter::copies);
    }
    out.putIfTrue("printsOther", source.printsOther())
        .putIfTrue("givesMethods", source.givesMethods())
        .putAnyObjects(
            "gives",
            source.gives(),
            (o, s) -> o.put("facts", s.facts()).put("from", s.from()).put("to", s.to()));
  }

  private static void copies(LineWriter out, SourceCopies copies) throws IOException {
    out.putTexts("from", copies.from())
        .putCounts("except", copies.except().stream().map(Integer::longValue).toList())
        .put("reason", copies.reason());
  }

  static void state(LineWriter out, State state) throws IOException {
    out.put("state", state.state())
        .put("name", state.name())
        .put("fips", state.fips())
        .put("firstElection", state.firstElection())
        .put("separatedFrom", state.separatedFrom())
        .put("note", state.note());
  }

  static void party(LineWriter out, Party party) throws IOException {
    out.put("id", party.id())
        .put("label", party.label())
        .put("labelFrom", party.labelFrom())
        .put("labelTo", party.labelTo())
        .put("name", party.name())
        .put("founded", party.founded())
        .put("dissolved", party.dissolved())
        .putAnyObjects(
            "otherFoundings",
            party.otherFoundings(),
            (o, f) -> o.put("year", f.year()).put("by", f.by()))
        .putIfFalse("organised", party.organised())
        .put("note", party.note());
    provenance(out, party.provenance());
  }

  static void provenance(LineWriter out, Provenance provenance) throws IOException {
    out.putTexts("sources", provenance.sources())
        .put("sourceNote", provenance.note())
        .putTexts("unsourced", provenance.unsourced());
  }
}
