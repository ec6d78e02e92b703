/**
 * The explorer in a browser: a folder of pages that needs no server and no network.
 *
 * <p>{@link org.twocounts.publish.site.Site} is central: it lists the pages and makes their files.
 * A page is a {@link org.twocounts.publish.site.SitePage}: its address, its words for finding it,
 * and a template of {@code src/main/jte/site} that is filled from a small immutable view. To add a
 * page, write a {@link org.twocounts.publish.site.PageKind} in the subpackage {@code page}, its
 * view and its template, and list it in {@link org.twocounts.publish.site.Site}.
 */
package org.twocounts.publish.site;
