package org.twocounts.data;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.twocounts.input.JsonObject;
import org.twocounts.model.NameBearer;
import org.twocounts.model.NameKind;
import org.twocounts.model.OtherName;

/** Other names in the file: a line each, with one field that says who is meant. */
final class OtherNameLines {
  private OtherNameLines() {}

  static OtherName read(JsonObject o) {
    o.about("other name " + o.text("name"));
    List<NameBearer> given =
        Stream.of(NameBearer.values()).filter(bearer -> o.has(bearer.label())).toList();
    if (given.size() != 1) {
      o.problem("give one of state, party and candidate: who goes by the name");
    }
    NameBearer bearer = given.isEmpty() ? NameBearer.STATE : given.get(0);
    OtherName name =
        new OtherName(
            bearer,
            given.isEmpty() ? "?" : o.text(bearer.label()),
            o.text("name"),
            o.choice("kind", NameKind.class),
            RegistryParser.provenance(o));
    given.stream().skip(1).forEach(b -> o.text(b.label()));
    o.end();
    return name;
  }

  static void write(LineWriter out, OtherName name) throws IOException {
    out.put(name.bearer().label(), name.meant()).put("name", name.name()).put("kind", name.kind());
    RegistryWriter.provenance(out, name.provenance());
  }
}
