package org.twocounts.chart.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twocounts.chart.draw.ChartPainter;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.Words;

/** A chart laid out in the look it is to be drawn in: what every picture format starts from. */
public final class Drawing {
  private final ChartSpec spec;
  private final Look look;
  private final Lettering lettering;
  private final ChartPainter painter;

  /**
   * Lays a chart out.
   *
   * @throws org.twocounts.chart.spec.NotDrawableException if its fonts lack a character, its words
   *     leave no room for the plot, or a text would leave the picture
   */
  public Drawing(ChartSpec spec, Look look, Lettering lettering) {
    this.spec = spec;
    this.look = look;
    this.lettering = lettering;
    this.painter = ChartPainter.of(spec, look);
  }

  /** What the chart cannot do without and has no room for; empty where it can be understood. */
  public List<String> lacking() {
    return painter.lacking();
  }

  /** As a raster image. */
  public Picture png() {
    return PngFormat.write(this);
  }

  /** As a vector image for the web. */
  public Picture svg() {
    return SvgFormat.write(this);
  }

  /** As a page for print. */
  public Picture pdf() {
    return PdfFormat.write(this);
  }

  /** As a page with a long description and the figures. */
  public Picture html() {
    return HtmlFormat.write(this);
  }

  ChartSpec spec() {
    return spec;
  }

  Look look() {
    return look;
  }

  Lettering lettering() {
    return lettering;
  }

  ChartPainter painter() {
    return painter;
  }

  /** What a document of it is called, which must have a name whatever the editor leaves out. */
  String title() {
    Words words = spec.words();
    return Stream.of(words.title(), Optional.of(words.subtitle()), words.origin().finding())
        .flatMap(Optional::stream)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(spec.name());
  }

  /** The language of its words, as documents name it. */
  String language() {
    return spec.words().wording().language().label();
  }

  /** A picture: the bytes of the file, and the labels that found no room in it. */
  public static final class Picture {
    private final byte[] content;
    private final List<String> leftOut;

    Picture(byte[] content, List<String> leftOut) {
      this.content = content;
      this.leftOut = List.copyOf(leftOut);
    }

    /** The file. */
    public byte[] content() {
      return content.clone();
    }

    /** Labels that found no room. */
    public List<String> leftOut() {
      return leftOut;
    }
  }
}
