package org.twocounts.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twocounts.analysis.PersonalName.Fit;
import org.twocounts.model.NameBearer;
import org.twocounts.model.OtherName;
import org.twocounts.words.NameKey;

/** Which full names a name that somebody gave may mean. */
final class FittingNames {
  private final List<OtherName> others;
  private final PersonalName given;
  private final String part;

  FittingNames(List<OtherName> others, String given) {
    this.others = others;
    this.given = PersonalName.of(given);
    this.part = spaced(NameKey.words(given));
  }

  /** How a name fits a candidate, best first. */
  private enum Way {
    NAME,
    OTHER_NAME,
    INITIALS,
    SHORTER,
    LONGER,
    PART
  }

  /**
   * The names that fit best.
   *
   * @param way empty where none fits
   */
  record Best(Optional<Way> way, List<String> names) {
    Best {
      names = List.copyOf(names);
    }

    /** Whether they fit only by what the record does not say of them. */
    boolean isDoubtful() {
      return way.filter(w -> w == Way.LONGER).isPresent();
    }

    boolean isBetterThan(Best other) {
      return way.isPresent() && way.get().compareTo(other.way.orElse(Way.PART)) < 0;
    }
  }

  Best among(Collection<String> names) {
    Optional<Way> best = Optional.empty();
    List<String> fitting = new ArrayList<>();
    for (String name : names) {
      Optional<Way> way = way(name);
      if (way.isPresent() && !fitting.contains(name)) {
        int order = best.map(b -> way.get().compareTo(b)).orElse(-1);
        if (order < 0) {
          fitting.clear();
          best = way;
        }
        if (order <= 0) {
          fitting.add(name);
        }
      }
    }
    return new Best(best, fitting);
  }

  private Optional<Way> way(String name) {
    Fit best = given.fits(name);
    if (best == Fit.SAME) {
      return Optional.of(Way.NAME);
    }
    for (OtherName other : others) {
      if (other.bearer() == NameBearer.CANDIDATE && other.meant().equals(name)) {
        Fit fit = given.fits(other.name());
        if (fit == Fit.SAME) {
          return Optional.of(Way.OTHER_NAME);
        }
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return switch (best) {
      case SAME, INITIALS -> Optional.of(Way.INITIALS);
      case SHORTER -> Optional.of(Way.SHORTER);
      case LONGER -> Optional.of(Way.LONGER);
      case NONE -> isPartOf(name) ? Optional.of(Way.PART) : Optional.empty();
    };
  }

  private boolean isPartOf(String name) {
    return !part.isBlank() && spaced(NameKey.words(name)).contains(part);
  }

  private static String spaced(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }
}
