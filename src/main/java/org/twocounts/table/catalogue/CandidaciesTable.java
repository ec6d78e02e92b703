package org.twocounts.table.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.twocounts.analysis.ElectoralVote;
import org.twocounts.analysis.ElectorsWon;
import org.twocounts.analysis.PopularVote;
import org.twocounts.figure.Amounts;
import org.twocounts.figure.CandidateFigures;
import org.twocounts.figure.ElectorFigures;
import org.twocounts.figure.Figure;
import org.twocounts.figure.SharedFigures;
import org.twocounts.figure.VoteFigures;
import org.twocounts.model.Candidacy;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.Election;
import org.twocounts.model.ElectionRecord;
import org.twocounts.model.Party;
import org.twocounts.model.Person;
import org.twocounts.model.Provenance;
import org.twocounts.model.Source;
import org.twocounts.table.Table;

/** Everybody who stood or received electoral votes. */
final class CandidaciesTable {
  private CandidaciesTable() {}

  private record Counted(
      Election election,
      PopularVote popular,
      ElectoralVote electoral,
      Optional<ElectorsWon> electorsWon) {
    static Counted of(Election election) {
      return new Counted(
          election, PopularVote.of(election), ElectoralVote.of(election), ElectorsWon.of(election));
    }
  }

  private record Row(ElectionRecord record, Counted counted, Candidacy candidacy) {
    Optional<String> partyId() {
      return candidacy
          .party()
          .flatMap(label -> record.findParty(label, counted.election.year()))
          .map(Party::id);
    }

    Optional<Person> person() {
      return record.findPerson(candidacy.candidate());
    }

    Optional<Provenance> home() {
      return person().flatMap(p -> p.homeAt(counted.election.year())).map(Person.Home::provenance);
    }

    List<String> sources() {
      Set<String> ids = new HashSet<>(candidacy.provenance().sources());
      person().ifPresent(p -> ids.addAll(p.provenance().sources()));
      home().ifPresent(h -> ids.addAll(h.sources()));
      return record.sources().stream().map(Source::id).filter(ids::contains).toList();
    }

    List<String> unsourced() {
      List<String> fields = new ArrayList<>();
      home().filter(Provenance::isGeneralKnowledge).ifPresent(h -> fields.add("homeState"));
      person()
          .filter(p -> p.provenance().isGeneralKnowledge())
          .ifPresent(p -> fields.add("birthDate"));
      fields.addAll(candidacy.provenance().unsourced());
      return fields;
    }

    OptionalDouble popularShare() {
      return counted.popular.isNational()
          ? Amounts.percent(counted.popular.shareOf(candidacy.candidate()))
          : OptionalDouble.empty();
    }

    OptionalLong electorsWon() {
      return counted.electorsWon.isPresent()
          ? OptionalLong.of(counted.electorsWon.get().of(candidacy.candidate()))
          : OptionalLong.empty();
    }
  }

  static Table table() {
    return Table.named(
            "candidacies",
            "One row a candidate, or slate without one, in an election, with national counts. Votes"
                + " for persons not named stand in results under Other, not here.")
        .key("year", "candidate")
        .references("elections", "year")
        .referencesAs("party_id", "parties", "party_id")
        .measuring(CaveatMeasure.POPULAR_VOTE, CaveatMeasure.ELECTORS)
        .of(
            facts ->
                facts.record().elections().stream()
                    .map(Counted::of)
                    .flatMap(c -> rows(facts.record(), c)),
            columns());
  }

  private static Stream<Row> rows(ElectionRecord record, Counted counted) {
    return counted.election.candidacies().stream().map(c -> new Row(record, counted, c));
  }

  private static List<Figure<Row>> columns() {
    return List.of(
        SharedFigures.year(r -> r.counted.election.year()),
        SharedFigures.candidate(r -> r.candidacy.candidate()),
        Figure.flag(
            "is_person",
            "False for slates of unpledged electors, which win nothing as a person.",
            r -> r.candidacy.person()),
        SharedFigures.<Row>party(r -> r.candidacy.party())
            .detailed("On which the candidate ran; missing: none recorded."),
        Figure.optionalText("party_id", "Id of the party.", Row::partyId)
            .detailed("The one that the label meant in that year."),
        CandidateFigures.homeState(r -> r.candidacy.homeState()),
        CandidateFigures.runningMate(r -> r.candidacy.runningMate()),
        CandidateFigures.birthDate(r -> r.candidacy.birthDate()),
        CandidateFigures.incumbent(r -> r.candidacy.incumbent()),
        VoteFigures.<Row>popularVotes(r -> r.counted.popular.votesOf(r.candidacy.candidate()))
            .detailed(
                "The sum of the state rows; of some states only where the election's coverage is"
                    + " partial."),
        VoteFigures.popularShare(Row::popularShare).detailed("Missing without a national count."),
        ElectorFigures.electorsWon(Row::electorsWon),
        ElectorFigures.<Row>electoralVotes(
                r -> OptionalLong.of(r.counted.electoral.votesOf(r.candidacy.candidate())))
            .always(),
        CandidateFigures.becamePresident(
            r -> r.counted.election.president().equals(r.candidacy.candidate())),
        SharedFigures.sources(Row::sources)
            .detailed("Those of birth date and home state included."),
        Figure.optionalText(
            "source_note", "Where in the sources.", r -> r.candidacy.provenance().note()),
        Figure.texts("unsourced_fields", "Fields for which no source was opened.", Row::unsourced));
  }
}
