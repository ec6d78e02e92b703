package org.twocounts.chart.draw;

import org.twocounts.chart.draw.LabelPlacer.Place;
import org.twocounts.chart.spec.PointLabel;

/**
 * A label with its place, and the text there.
 *
 * @param gap between the label's point and the nearest text
 */
record LabelSpot(PointLabel label, TextBlock block, Place place, double gap) {}
