package org.twocounts.chart.draw;

import java.util.List;
import org.jfree.data.xy.AbstractIntervalXYDataset;
import org.twocounts.chart.spec.Layer.Box;

/** Rectangles as JFreeChart reads them: one series, the rectangles in their order. */
final class BoxDataset extends AbstractIntervalXYDataset {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient List<Box> boxes;

  BoxDataset(String name, List<Box> boxes) {
    this.name = name;
    this.boxes = boxes;
  }

  @Override
  public int getSeriesCount() {
    return 1;
  }

  @Override
  public Comparable<String> getSeriesKey(int series) {
    return name;
  }

  @Override
  public int getItemCount(int series) {
    return boxes.size();
  }

  @Override
  public Number getX(int series, int item) {
    return (boxes.get(item).x0() + boxes.get(item).x1()) / 2;
  }

  @Override
  public Number getY(int series, int item) {
    return boxes.get(item).y1();
  }

  @Override
  public Number getStartX(int series, int item) {
    return boxes.get(item).x0();
  }

  @Override
  public Number getEndX(int series, int item) {
    return boxes.get(item).x1();
  }

  @Override
  public Number getStartY(int series, int item) {
    return boxes.get(item).y0();
  }

  @Override
  public Number getEndY(int series, int item) {
    return boxes.get(item).y1();
  }
}
