package org.twocounts.chart.spec;

import java.util.List;
import java.util.OptionalDouble;
import org.twocounts.chart.theme.Ink;
import org.twocounts.chart.theme.Marker;

/** Marks of one kind. */
public sealed interface Layer {

  /** Draws or writes it by its kind. */
  <T> T fold(Cases<T> cases);

  /** One answer for each kind of layer. */
  interface Cases<T> {
    /** For rectangles. */
    T ofBoxes(Boxes boxes);

    /** For points. */
    T ofDots(Dots dots);

    /** For a line. */
    T ofLine(Line line);

    /** For an area between two lines. */
    T ofBand(Band band);

    /** For a straight line across the plot. */
    T ofRule(Rule rule);
  }

  /** Whether data are marked out from the others. */
  enum Emphasis {
    NONE,
    /** A ring around a point, a strong outline around an area: a split. */
    MARKED
  }

  /** Rectangles: bars, spans of time, cells. */
  record Boxes(String name, List<Box> boxes) implements Layer {
    public Boxes {
      boxes = List.copyOf(boxes);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ofBoxes(this);
    }
  }

  /** Whether a bar is as long as its value. */
  enum Length {
    TRUE,
    /** Shorter, which a break in it shows; its label has the value. */
    CUT
  }

  /** A rectangle between two values on each axis. */
  record Box(
      double x0, double x1, double y0, double y1, Ink ink, Emphasis emphasis, Length length) {
    /** One as long as its value. */
    public Box(double x0, double x1, double y0, double y1, Ink ink, Emphasis emphasis) {
      this(x0, x1, y0, y1, ink, emphasis, Length.TRUE);
    }

    /** The same, shorter than its value. */
    public Box cut() {
      return new Box(x0, x1, y0, y1, ink, emphasis, Length.CUT);
    }

    /** A bar upward or downward from zero. */
    public static Box bar(double centre, double width, double value, Ink ink, Emphasis emphasis) {
      return new Box(centre - width / 2, centre + width / 2, 0, value, ink, emphasis);
    }

    /** A bar to the right in a row of given height. */
    public static Box row(double centre, double height, double from, double to, Ink ink) {
      return new Box(from, to, centre - height / 2, centre + height / 2, ink, Emphasis.NONE);
    }
  }

  /** Points. */
  record Dots(String name, List<Dot> dots) implements Layer {
    public Dots {
      dots = List.copyOf(dots);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ofDots(this);
    }
  }

  /** A point. */
  record Dot(double x, double y, Marker marker, Ink ink, Emphasis emphasis) {
    /** A point in the shape of its hue. */
    public static Dot of(double x, double y, Ink ink, Emphasis emphasis) {
      return new Dot(x, y, ink.hue().marker(), ink, emphasis);
    }
  }

  /** A line through points; an empty y interrupts it. */
  record Line(String name, List<Vertex> vertices, Ink ink, Course course) implements Layer {
    public Line {
      vertices = List.copyOf(vertices);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ofLine(this);
    }
  }

  /** A point of a line. */
  record Vertex(double x, OptionalDouble y) {
    /** A point with a value. */
    public static Vertex of(double x, double y) {
      return new Vertex(x, OptionalDouble.of(y));
    }

    /** A point without one. */
    public static Vertex gap(double x) {
      return new Vertex(x, OptionalDouble.empty());
    }
  }

  /** How a line goes from point to point. */
  enum Course {
    STRAIGHT,
    STEPS,
    DASHED,
    THIN
  }

  /** An area between a lower and an upper value. */
  record Band(String name, List<Span> spans, Ink ink) implements Layer {
    public Band {
      spans = List.copyOf(spans);
    }

    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ofBand(this);
    }
  }

  /** The lower and upper value at one place. */
  record Span(double x, double low, double high) {}

  /** A straight line at one value of an axis. */
  record Rule(Direction across, double value, Ink ink) implements Layer {
    @Override
    public <T> T fold(Cases<T> cases) {
      return cases.ofRule(this);
    }
  }

  /** The axis on which a rule has its value. */
  enum Direction {
    X,
    Y
  }
}
