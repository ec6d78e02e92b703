package org.twocounts.classroom.kind;

import java.util.List;
import org.twocounts.classroom.Level;
import org.twocounts.classroom.Topic;

/** Every kind of question. To add one, add a line here. */
final class ExerciseKinds {
  private static final List<ExerciseKind> ALL =
      List.of(
          new WasItASplit(),
          new MajorityOrPlurality(),
          new WhoLedWhich(),
          new SharesApart(),
          new WhichDefinitions(),
          new ShareOfVotes(),
          new LeadInVotes(),
          new MarginInPoints(),
          new TwoPartyShare(),
          new VotersToChange(),
          new PercentOrPoints(),
          new OutsideOneState(),
          new MajorityNeeded(),
          new OneStateTheOtherWay(),
          new FindTheTippingPoint(),
          new BiasFromMargins(),
          new FewestVoters(),
          new QuotaOfSeats(),
          new SeatsByHamilton(),
          new SeatsToElectors(),
          new PeoplePerElector(),
          new WhoGetsTheNextSeat(),
          new OneSeatMore(),
          new WinnerTakesAll(),
          new ElectorsInProportion(),
          new ElectorsByDistrict(),
          new WithoutTheTwo(),
          new HighestAverages(),
          new StatesOnTheMap(),
          new OneStateOnTheMap(),
          new SurplusOnTheMap(),
          new HowManyWereEnough(),
          new BelowTheLine(),
          new PointInTheQuadrant(),
          new PointBesidePoint(),
          new TwoBars(),
          new BarOfTheBias(),
          new WhichSentence(),
          new WhatGoesTooFar(),
          new WithTheNation(),
          new HowOftenWithTheNation(),
          new LastChangeOfParty(),
          new ElectorsThenAndNow(),
          new VotesPerElector(),
          new LeadBesideTheNation());

  private ExerciseKinds() {}

  static List<ExerciseKind> of(Topic topic, Level level) {
    return ALL.stream().filter(k -> k.topic() == topic && k.suits(level)).toList();
  }
}
