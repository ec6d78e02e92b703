/**
 * Pages that stand alone, made of charts and claims.
 *
 * <p>Start at {@link org.twocounts.publish.GalleryPage}, the index of a gallery, or {@link
 * org.twocounts.publish.ClaimHtml}, judged claims; {@link org.twocounts.publish.ClaimReview} is the
 * form that search engines read. To add a page, add a class that turns findings into text; writing
 * it is the business of the command.
 */
package org.twocounts.publish;
