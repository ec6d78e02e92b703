package org.twocounts.data.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.NameBearer;
import org.twocounts.model.OtherName;
import org.twocounts.model.Party;
import org.twocounts.model.State;
import org.twocounts.words.NameKey;

/** Other names: of whom the record knows, and each of one only. */
final class OtherNamesHold implements Rule {
  @Override
  public String id() {
    return "other-names";
  }

  @Override
  public String description() {
    return "Another name is of a state, a party label or a candidate of the record, stands once,"
        + " differs from the names that the record gives, and means no other.";
  }

  @Override
  public void check(RecordFacts facts, Violations violations) {
    ElectionRecord record = facts.record();
    Map<NameBearer, Names> known = known(record);
    NameBearer before = NameBearer.STATE;
    for (OtherName other : record.otherNames()) {
      Place place = Place.ofEntry("other name " + other.name());
      if (other.bearer().compareTo(before) < 0) {
        violations.add(place, "of a " + other.bearer().label() + " stands after those of others");
      }
      before = other.bearer();
      Names own = known.get(other.bearer());
      if (own.listed && !own.meant.contains(other.meant())) {
        violations.add(
            place, "means " + other.bearer().label() + " \"" + other.meant() + "\", unknown here");
      }
      known.get(other.bearer()).add(other, place, violations);
    }
  }

  private static Map<NameBearer, Names> known(ElectionRecord record) {
    Names states = new Names(record.states().stream().anyMatch(s -> !s.name().equals(s.state())));
    for (State state : record.states()) {
      states.learn(state.state(), state.state(), state.name());
      state.fips().ifPresent(code -> states.learn(state.state(), code));
    }
    Names parties = new Names(record.parties().stream().anyMatch(p -> !p.id().equals(p.label())));
    for (Party party : record.parties()) {
      parties.learn(party.label(), party.label(), party.name(), party.id());
    }
    Names candidates = new Names(true);
    record
        .elections()
        .forEach(e -> e.candidacies().forEach(c -> candidates.learn(c.candidate(), c.candidate())));
    return Map.of(
        NameBearer.STATE, states, NameBearer.PARTY, parties, NameBearer.CANDIDATE, candidates);
  }

  /** Names of one kind of bearer, and who goes by each. */
  private static final class Names {
    private final Set<String> meant = new HashSet<>();
    private final Map<String, List<String>> byKey = new HashMap<>();

    /** Whether the record lists the bearers: else they are only those that its elections name. */
    private final boolean listed;

    Names(boolean listed) {
      this.listed = listed;
    }

    void learn(String bearer, String... names) {
      meant.add(bearer);
      for (String name : names) {
        byKey.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>()).add(bearer);
      }
    }

    void add(OtherName other, Place place, Violations violations) {
      List<String> before = byKey.computeIfAbsent(NameKey.of(other.name()), k -> new ArrayList<>());
      if (before.contains(other.meant())) {
        violations.add(place, "is a name of " + other.meant() + " already");
      } else if (!before.isEmpty()) {
        violations.add(place, "means " + other.meant() + " and " + before.get(0));
      }
      before.add(other.meant());
    }
  }
}
