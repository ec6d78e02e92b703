package org.twocounts.chart.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twocounts.model.Labelled;

/** The English of a picture, by the few words that are spelled in two ways. */
public enum Language implements Labelled {
  /** As charts are written: British, but "percent". */
  EN("en"),

  /** As British newspapers spell. */
  EN_GB("en-GB"),

  /** As American newspapers spell. */
  EN_US("en-US");

  /** Beginnings of words, British and American, in small letters. */
  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling("per cent", "percent"),
          new Spelling("favour", "favor"),
          new Spelling("colour", "color"),
          new Spelling("neighbour", "neighbor"),
          new Spelling("labelled", "labeled"),
          new Spelling("totalled", "totaled"),
          new Spelling("cancelled", "canceled"),
          new Spelling("normalis", "normaliz"),
          new Spelling("nationalis", "nationaliz"),
          new Spelling("recognis", "recogniz"),
          new Spelling("grey", "gray"),
          new Spelling("centre", "center"),
          new Spelling("towards", "toward"));

  /** Those that are other words where they go on, such as percentage. */
  private static final Set<String> WHOLE = Set.of("percent", "per cent", "toward", "towards");

  private record Spelling(String british, String american) {
    String in(Language language) {
      return language == EN_US ? american : british;
    }
  }

  private final String label;

  Language(String label) {
    this.label = label;
  }

  /** The tag by which documents name it. */
  @Override
  public String label() {
    return label;
  }

  /** The text in this spelling. */
  public String spelled(String text) {
    if (this == EN) {
      return text;
    }
    Matcher matcher = (this == EN_GB ? American.WORDS : British.WORDS).matcher(text);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(own(found.group())));
  }

  private String own(String word) {
    Language other = this == EN_GB ? EN_US : EN_GB;
    Optional<Spelling> spelling =
        SPELLINGS.stream().filter(s -> s.in(other).equalsIgnoreCase(word)).findFirst();
    String own = spelling.orElseThrow().in(this);
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(own.charAt(0)) + own.substring(1)
        : own;
  }

  /** Such words; a capital only where a text begins, for elsewhere it is a name. */
  private static Pattern words(Language language) {
    return Pattern.compile(
        SPELLINGS.stream()
            .map(s -> word(s.in(language)))
            .collect(Collectors.joining("|", "\\b(?:", ")")));
  }

  private static String word(String small) {
    String whole = WHOLE.contains(small) ? "\\b" : "";
    return small + whole + "|(?<=^|[.:;] )" + capital(small) + whole;
  }

  private static String capital(String small) {
    return Character.toUpperCase(small.charAt(0)) + small.substring(1);
  }

  private static final class British {
    static final Pattern WORDS = words(EN_GB);
  }

  private static final class American {
    static final Pattern WORDS = words(EN_US);
  }
}
