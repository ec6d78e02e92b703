package org.twocounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests that go through everything at once: all pictures in their sizes, all pages of a site, all
 * worksheets, every rule, every function of a query, every command over records of any size. The
 * daily round leaves them out.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("gallery")
public @interface WholeGallery {}
