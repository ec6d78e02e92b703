package org.twocounts.data;

import java.util.Optional;
import org.twocounts.input.JsonObject;
import org.twocounts.input.OwnFile;
import org.twocounts.model.GivenFacts;
import org.twocounts.model.Party;
import org.twocounts.model.Provenance;
import org.twocounts.model.Release;
import org.twocounts.model.Source;
import org.twocounts.model.SourceCopies;
import org.twocounts.model.SourceKind;
import org.twocounts.model.SourceScope;
import org.twocounts.model.State;
import org.twocounts.words.Quoted;

/** Reads what elections refer to: the release, sources, states and parties. */
final class RegistryParser {
  private static final String FORMAT = OwnFile.RECORD.format().orElseThrow();
  private static final int VERSION = OwnFile.VERSION;

  private RegistryParser() {}

  static void checkFormat(JsonObject o) {
    String name = o.text("name");
    int version = o.integer("version");
    boolean told = o.has("name") && o.has("version");
    if (told && (!name.equals(FORMAT) || version != VERSION)) {
      o.problem(
          "format is "
              + Quoted.bare(name)
              + " "
              + version
              + "; this program reads "
              + FORMAT
              + " "
              + VERSION);
    }
    o.end();
  }

  static Release release(JsonObject o) {
    Release release = new Release(o.text("version"), o.text("title"), o.text("licence"));
    o.end();
    return release;
  }

  static Source source(JsonObject o) {
    o.about("source " + o.text("id"));
    Source source =
        new Source(
            o.text("id"),
            o.text("title"),
            o.optionalText("publisher"),
            o.optionalText("shortName"),
            o.text("citation"),
            o.optionalText("url"),
            o.choice("kind", SourceKind.class),
            o.has("copies") ? Optional.of(copies(o.object("copies"))) : Optional.empty(),
            o.flag("printsOther", false),
            o.flag("givesMethods", false),
            o.objects("gives").stream().map(RegistryParser::scope).toList());
    o.end();
    return source;
  }

  private static SourceScope scope(JsonObject o) {
    SourceScope scope =
        new SourceScope(
            o.choice("facts", GivenFacts.class),
            o.optionalInteger("from"),
            o.optionalInteger("to"));
    o.end();
    return scope;
  }

  private static SourceCopies copies(JsonObject o) {
    SourceCopies copies = new SourceCopies(o.texts("from"), o.years("except"), o.text("reason"));
    o.end();
    return copies;
  }

  static State state(JsonObject o) {
    o.about("state " + o.text("state"));
    State state =
        new State(
            o.text("state"),
            o.text("name"),
            o.optionalText("fips"),
            o.year("firstElection"),
            o.optionalText("separatedFrom"),
            o.optionalText("note"));
    o.end();
    return state;
  }

  static Party party(JsonObject o) {
    o.about("party " + o.text("id"));
    Party party =
        new Party(
            o.text("id"),
            o.text("label"),
            o.optionalYear("labelFrom"),
            o.optionalYear("labelTo"),
            o.text("name"),
            o.flag("organised", true),
            o.optionalYear("founded"),
            o.optionalYear("dissolved"),
            o.objects("otherFoundings").stream().map(RegistryParser::otherFounding).toList(),
            o.optionalText("note"),
            provenance(o));
    o.end();
    return party;
  }

  private static Party.OtherFounding otherFounding(JsonObject o) {
    Party.OtherFounding founding = new Party.OtherFounding(o.year("year"), o.text("by"));
    o.end();
    return founding;
  }

  static Provenance provenance(JsonObject o) {
    return new Provenance(o.texts("sources"), o.optionalText("sourceNote"), o.texts("unsourced"));
  }
}
