package org.twocounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.twocounts.analysis.Kept;

class NothingKeptTest {
  @Test
  void every_class_that_keeps_findings_about_elections_is_known_to_forget_them() {
    assertThat(ProgramClasses.ALL.stream().flatMap(c -> c.getFields().stream()))
        .filteredOn(f -> f.getRawType().isEquivalentTo(Kept.class))
        .filteredOn(f -> f.getModifiers().contains(JavaModifier.STATIC))
        .extracting(JavaField::getOwner)
        .extracting(owner -> owner.getName())
        .filteredOn(name -> !name.startsWith("org.twocounts.chart"))
        .hasSameElementsAs(NothingKept.KEEPING);
  }
}
