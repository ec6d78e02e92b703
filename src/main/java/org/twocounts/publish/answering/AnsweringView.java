package org.twocounts.publish.answering;

import java.util.List;
import java.util.Map;
import org.twocounts.classroom.Sheet;

/**
 * What the template shows.
 *
 * @param policy what may run and be loaded: the page's own script, style and pictures
 * @param pictures what is read where a chart cannot be seen, by the name of the chart
 * @param origin of which data it was made
 * @param command that reads codes
 */
public record AnsweringView(
    String title,
    String mark,
    String policy,
    Inlined style,
    Inlined script,
    Inlined lesson,
    List<Sheet> sheets,
    Map<String, String> pictures,
    String origin,
    String command) {}
