/**
 * Pages that stand alone, made of charts and claims.
 *
 * <p>Start at {@link org.twocounts.publish.GalleryPage}. To add a page, add a class that turns
 * findings into text; writing it is the business of the command.
 */
package org.twocounts.publish;
