package org.twocounts.claim.grade;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A student's answers, by the id of the claim.
 *
 * @param pupil as the file names who answers; empty where the file is one student's
 */
public record AnswerSheet(Optional<String> pupil, Map<String, GivenAnswer> answers) {
  public AnswerSheet {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** Whether any verdict is given. */
  boolean isAnswered() {
    return answers.values().stream().anyMatch(GivenAnswer::isGiven);
  }
}
