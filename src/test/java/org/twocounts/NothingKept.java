package org.twocounts;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.twocounts.analysis.Kept;

/**
 * Lets no test see what the program found for an earlier one, where mutants of it are tested one
 * after another in one process; idle in every other build. Registered for every test class.
 */
public final class NothingKept implements BeforeEachCallback {
  private static final boolean MUTATED = Boolean.getBoolean("twocounts.mutation");

  /** The classes that keep findings; a test holds the list to the program. */
  static final List<String> KEEPING =
      List.of(
          "org.twocounts.analysis.Contest",
          "org.twocounts.analysis.ElectorsWon",
          "org.twocounts.analysis.PopularVote",
          "org.twocounts.analysis.StatePopulation",
          "org.twocounts.analysis.counterfactual.Ballots",
          "org.twocounts.analysis.swing.UniformSwing",
          "org.twocounts.simulation.NationsOfRecord",
          "org.twocounts.simulation.PastSwings",
          "org.twocounts.simulation.SwingingNation");

  @Override
  public void beforeEach(ExtensionContext context) throws ReflectiveOperationException {
    if (MUTATED) {
      for (String type : KEEPING) {
        forget(Class.forName(type));
      }
    }
  }

  private static void forget(Class<?> type) throws ReflectiveOperationException {
    Field entries = Kept.class.getDeclaredField("entries");
    entries.setAccessible(true);
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == Kept.class && Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        Arrays.fill((Object[]) entries.get(field.get(null)), null);
      }
    }
  }
}
