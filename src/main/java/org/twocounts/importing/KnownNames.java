package org.twocounts.importing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twocounts.model.State;

/** Who and what a word of a table means, as far as the record knows. */
interface KnownNames {
  /** The state of that code, number or name. */
  Optional<State> state(String given);

  /** Whether a word is the very code or name of a state, in any case. */
  boolean isPlainState(String given, String code);

  /** What to say of a word that is no state. */
  String noState(String given);

  /** The label of the party of that name. */
  Optional<String> party(String given);

  /** Whether somebody of that name ever stood. */
  boolean isAnybody(String given);

  /** Those of some candidates whom a name fits, in any of its forms; several if it is in doubt. */
  List<String> candidates(Collection<String> among, String given);
}
