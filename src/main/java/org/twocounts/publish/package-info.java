/**
 * Pages that stand alone, made of charts, claims and worksheets.
 *
 * <p>Start at {@link org.twocounts.publish.ClaimHtml}, judged claims, or {@link
 * org.twocounts.publish.ExercisePdf}, a worksheet in print: each fills a template and puts it into
 * a frame of {@code HtmlDocument}; {@code answering} is a page that answers back. The templates lie
 * in {@code src/main/jte}, a folder a subject, and are compiled with the program; words in them are
 * escaped where they stand, and nothing but {@link org.twocounts.publish.StyleSheet} enters a page
 * unescaped. {@link org.twocounts.publish.GalleryPage} is the index of a gallery, {@link
 * org.twocounts.publish.ClaimReview} the form that search engines read. To add a page, add a
 * template and a class that fills it; writing it is the business of the command.
 */
package org.twocounts.publish;
