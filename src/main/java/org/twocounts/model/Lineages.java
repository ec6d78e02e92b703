package org.twocounts.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of several sources that give the same figure are witnesses of it on their own, and what
 * else a witness is: told by the entries of the sources themselves.
 *
 * <p>A source that the record does not list, or of which it does not say that it copies, stands for
 * itself. Where no source was opened there is no witness at all.
 */
public final class Lineages {
  private final Map<String, Source> byId = new LinkedHashMap<>();

  private Lineages(List<Source> sources) {
    sources.forEach(s -> byId.putIfAbsent(s.id(), s));
  }

  /** As the entries of these sources say. */
  public static Lineages of(List<Source> sources) {
    return new Lineages(sources);
  }

  /** The sources that attest a figure independently of each other, in the order given. */
  public List<String> witnesses(int year, List<String> sources) {
    return sources.stream()
        .distinct()
        .filter(s -> !s.equals(Source.GENERAL_KNOWLEDGE))
        .filter(s -> !copies(s, year, sources))
        .toList();
  }

  private boolean copies(String source, int year, List<String> sources) {
    return find(source).flatMap(Source::copies).filter(c -> c.isOf(year, sources)).isPresent();
  }

  /** Whether a source is a government body. */
  public boolean isOfficial(String source) {
    return find(source).filter(s -> s.kind() == SourceKind.OFFICIAL).isPresent();
  }

  /** Whether a source prints the votes for persons not named as a figure of its own. */
  public boolean printsOther(String source) {
    return find(source).filter(Source::printsOther).isPresent();
  }

  private Optional<Source> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
