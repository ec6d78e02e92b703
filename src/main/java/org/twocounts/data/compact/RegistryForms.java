package org.twocounts.data.compact;

import org.twocounts.model.CaveatGround;
import org.twocounts.model.CaveatMeasure;
import org.twocounts.model.ElectorLaw;
import org.twocounts.model.GivenFacts;
import org.twocounts.model.NameBearer;
import org.twocounts.model.NameKind;
import org.twocounts.model.OtherName;
import org.twocounts.model.Party;
import org.twocounts.model.Person;
import org.twocounts.model.Provenance;
import org.twocounts.model.Release;
import org.twocounts.model.Source;
import org.twocounts.model.SourceCopies;
import org.twocounts.model.SourceKind;
import org.twocounts.model.SourceScope;
import org.twocounts.model.StandingCaveat;
import org.twocounts.model.State;

/** Forms of what elections refer to, and of what is said about them. */
public final class RegistryForms {
  private static final SourceKind[] SOURCE_KINDS = SourceKind.values();
  private static final GivenFacts[] GIVEN_FACTS = GivenFacts.values();
  private static final NameBearer[] NAME_BEARERS = NameBearer.values();
  private static final NameKind[] NAME_KINDS = NameKind.values();
  private static final CaveatGround[] CAVEAT_GROUNDS = CaveatGround.values();
  private static final CaveatMeasure[] CAVEAT_MEASURES = CaveatMeasure.values();

  static final Form<Provenance> PROVENANCE =
      new Form<>(
          (out, p) -> out.texts(p.sources()).text(p.note()).texts(p.unsourced()),
          in -> new Provenance(in.texts(), in.optionalText(), in.texts()));

  /** Release. */
  public static final Form<Release> RELEASE =
      new Form<>(
          (out, r) -> out.text(r.version()).text(r.title()).text(r.licence()),
          in -> new Release(in.text(), in.text(), in.text()));

  private static final Form<Integer> YEAR =
      new Form<>((out, year) -> out.number(year), CompactInput::integer);

  private static final Form<SourceCopies> COPIES =
      new Form<>(
          (out, c) -> out.texts(c.from()).list(YEAR, c.except()).text(c.reason()),
          in -> new SourceCopies(in.texts(), in.list(YEAR), in.text()));

  private static final Form<SourceScope> SCOPE =
      new Form<>(
          (out, s) -> out.choice(s.facts()).number(s.from()).number(s.to()),
          in ->
              new SourceScope(in.choice(GIVEN_FACTS), in.optionalInteger(), in.optionalInteger()));

  /** Source. */
  public static final Form<Source> SOURCE =
      new Form<>(
          (out, s) ->
              out.text(s.id())
                  .text(s.title())
                  .text(s.publisher())
                  .text(s.shortName())
                  .text(s.citation())
                  .text(s.url())
                  .choice(s.kind())
                  .fact(COPIES, s.copies())
                  .flag(s.printsOther())
                  .flag(s.givesMethods())
                  .list(SCOPE, s.gives()),
          in ->
              new Source(
                  in.text(),
                  in.text(),
                  in.optionalText(),
                  in.optionalText(),
                  in.text(),
                  in.optionalText(),
                  in.choice(SOURCE_KINDS),
                  in.optionalFact(COPIES),
                  in.flag(),
                  in.flag(),
                  in.list(SCOPE)));

  /** State. */
  public static final Form<State> STATE =
      new Form<>(
          (out, s) ->
              out.text(s.state())
                  .text(s.name())
                  .text(s.fips())
                  .number(s.firstElection())
                  .text(s.separatedFrom())
                  .text(s.note()),
          in ->
              new State(
                  in.text(),
                  in.text(),
                  in.optionalText(),
                  in.integer(),
                  in.optionalText(),
                  in.optionalText()));

  private static final Form<Party.OtherFounding> OTHER_FOUNDING =
      new Form<>(
          (out, f) -> out.number(f.year()).text(f.by()),
          in -> new Party.OtherFounding(in.integer(), in.text()));

  /** Party. */
  public static final Form<Party> PARTY =
      new Form<>(
          (out, p) ->
              out.text(p.id())
                  .text(p.label())
                  .number(p.labelFrom())
                  .number(p.labelTo())
                  .text(p.name())
                  .flag(p.organised())
                  .number(p.founded())
                  .number(p.dissolved())
                  .list(OTHER_FOUNDING, p.otherFoundings())
                  .text(p.note())
                  .fact(PROVENANCE, p.provenance()),
          in ->
              new Party(
                  in.text(),
                  in.text(),
                  in.optionalInteger(),
                  in.optionalInteger(),
                  in.text(),
                  in.flag(),
                  in.optionalInteger(),
                  in.optionalInteger(),
                  in.list(OTHER_FOUNDING),
                  in.optionalText(),
                  in.fact(PROVENANCE)));

  private static final Form<Person.Home> HOME =
      new Form<>(
          (out, h) -> out.number(h.from()).text(h.state()).fact(PROVENANCE, h.provenance()),
          in -> new Person.Home(in.integer(), in.text(), in.fact(PROVENANCE)));

  /** Person. */
  public static final Form<Person> PERSON =
      new Form<>(
          (out, p) ->
              out.text(p.name())
                  .date(p.birthDate())
                  .fact(PROVENANCE, p.provenance())
                  .list(HOME, p.homes()),
          in -> new Person(in.text(), in.optionalDate(), in.fact(PROVENANCE), in.list(HOME)));

  /** Other name. */
  public static final Form<OtherName> OTHER_NAME =
      new Form<>(
          (out, n) ->
              out.choice(n.bearer())
                  .text(n.meant())
                  .text(n.name())
                  .choice(n.kind())
                  .fact(PROVENANCE, n.provenance()),
          in ->
              new OtherName(
                  in.choice(NAME_BEARERS),
                  in.text(),
                  in.text(),
                  in.choice(NAME_KINDS),
                  in.fact(PROVENANCE)));

  /** Elector law. */
  public static final Form<ElectorLaw> ELECTOR_LAW =
      new Form<>(
          (out, l) ->
              out.text(l.state())
                  .number(l.firstElection())
                  .number(l.lastElection())
                  .number(l.atLarge())
                  .text(l.law()),
          in ->
              new ElectorLaw(
                  in.text(), in.integer(), in.optionalInteger(), in.optionalInteger(), in.text()));

  private static final Form<CaveatMeasure> MEASURE =
      new Form<>((out, m) -> out.choice(m), in -> in.choice(CAVEAT_MEASURES));

  /** Standing caveat. */
  public static final Form<StandingCaveat> STANDING_CAVEAT =
      new Form<>(
          (out, c) ->
              out.text(c.id())
                  .number(c.first())
                  .number(c.last())
                  .texts(c.states())
                  .choice(c.ground())
                  .text(c.candidate())
                  .list(MEASURE, c.measures())
                  .text(c.brief())
                  .text(c.full())
                  .fact(PROVENANCE, c.provenance()),
          in ->
              new StandingCaveat(
                  in.text(),
                  in.integer(),
                  in.integer(),
                  in.texts(),
                  in.choice(CAVEAT_GROUNDS),
                  in.optionalText(),
                  in.list(MEASURE),
                  in.text(),
                  in.text(),
                  in.fact(PROVENANCE)));

  private RegistryForms() {}
}
