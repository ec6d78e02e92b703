package org.twocounts.table.catalogue;

import java.util.List;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.model.NameBearer;
import org.twocounts.model.NameKind;
import org.twocounts.model.OtherName;
import org.twocounts.table.Table;

/** Names by which states, parties and candidates go besides those of the record. */
final class OtherNamesTable {
  private OtherNamesTable() {}

  static Table table() {
    return Table.named(
            "other_names",
            "One row a name by which a state, a party or a candidate goes besides the one in the"
                + " record: every option and argument understands it.")
        .key("bearer", "other_name")
        .of(
            facts -> facts.record().otherNames().stream(),
            List.of(
                Figure.label(
                    "bearer", "Who goes by the name.", NameBearer.class, OtherName::bearer),
                Figure.text(
                    "meant",
                    "Postal code of the state, label of the party, or full name of the candidate.",
                    OtherName::meant),
                Figure.text("other_name", "The other name.", OtherName::name),
                Figure.label(
                    "name_kind", "What the other name is.", NameKind.class, OtherName::kind),
                SharedFigures.sources(n -> n.provenance().sources())));
  }
}
