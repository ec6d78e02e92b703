package org.twocounts.data;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.LaterSection;
import org.twocounts.model.OtherName;
import org.twocounts.model.Provenance;
import org.twocounts.model.State;

/** Other names and federal codes of a record that is silent about them: those of the release. */
final class ReleasedNames {
  private ReleasedNames() {}

  /** The record with what the release says of its states, parties and candidates. */
  static ElectionRecord in(ElectionRecord read) {
    ElectionRecord coded =
        read.states().stream().allMatch(s -> s.fips().isPresent())
            ? read
            : read.withStates(withCodes(read.states()));
    return read.otherNames().isEmpty()
        ? coded.withOtherNames(LaterSection.of(() -> fitting(read)))
        : coded;
  }

  /** A state of the release is known by its code, and by its name where it has one. */
  private static List<State> withCodes(List<State> states) {
    Map<String, State> released = new HashMap<>();
    released(Section.STATES).states().forEach(s -> released.put(s.state(), s));
    return states.stream()
        .map(
            s ->
                s.fips().isPresent()
                    ? s
                    : s.withFips(
                        Optional.ofNullable(released.get(s.state()))
                            .filter(r -> s.name().equals(r.name()) || s.name().equals(s.state()))
                            .flatMap(State::fips)))
        .toList();
  }

  private static List<OtherName> fitting(ElectionRecord read) {
    Set<String> states = new HashSet<>();
    read.states().forEach(s -> states.add(s.state()));
    Set<String> parties = new HashSet<>();
    read.parties().forEach(p -> parties.add(p.label()));
    Set<String> candidates = new HashSet<>();
    read.elections().forEach(e -> e.candidacies().forEach(c -> candidates.add(c.candidate())));
    return released(Section.OTHER_NAMES).otherNames().stream()
        .filter(
            n ->
                switch (n.bearer()) {
                  case STATE -> states.contains(n.meant());
                  case PARTY -> parties.contains(n.meant());
                  case CANDIDATE -> candidates.contains(n.meant());
                })
        .map(ReleasedNames::withoutSources)
        .toList();
  }

  /** A record that is silent about names does not list the sources of those of the release. */
  private static OtherName withoutSources(OtherName name) {
    return new OtherName(
        name.bearer(),
        name.meant(),
        name.name(),
        name.kind(),
        new Provenance(List.of(), Optional.empty(), List.of()));
  }

  private static ElectionRecord released(Section section) {
    return PackagedRecord.record(EnumSet.of(section));
  }
}
