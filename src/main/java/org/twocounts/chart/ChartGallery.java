package org.twocounts.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.spec.NotDrawableException;
import org.twocounts.output.CsvMark;
import org.twocounts.output.OutputException;

/** Draws every chart into one folder, several at a time. */
public final class ChartGallery {
  private final DrawingOptions options;
  private final CsvMark mark;
  private final GalleryProgress progress;

  public ChartGallery(DrawingOptions options, GalleryProgress progress) {
    this(options, CsvMark.NONE, progress);
  }

  /** The same with data that begin with a mark. */
  public ChartGallery(DrawingOptions options, CsvMark mark, GalleryProgress progress) {
    this.options = options;
    this.mark = mark;
    this.progress = progress;
  }

  /**
   * What was drawn.
   *
   * @param drawn charts with their files, in the order of the catalogue
   * @param failures charts that could not be drawn; the others are there
   */
  public record Result(List<Drawn> drawn, List<Failure> failures) {
    public Result {
      drawn = List.copyOf(drawn);
      failures = List.copyOf(failures);
    }

    /** All files, in the order of the catalogue. */
    public List<Path> files() {
      return drawn.stream().flatMap(d -> d.files().stream()).toList();
    }
  }

  /**
   * A chart that was drawn, with what was written of it.
   *
   * @param described in its own words
   */
  public record Drawn(Chart chart, ChartSpec described, ChartFiles.Written written) {
    /** Its files. */
    public List<Path> files() {
      return written.files();
    }
  }

  /** A chart drawn and not yet written. */
  private record Pictured(ChartSpec described, ChartFiles.Drawn files) {}

  /** A chart that was not drawn, and why. */
  public record Failure(Chart chart, Throwable cause) {}

  /**
   * Draws the whole catalogue.
   *
   * @throws NotDrawableException if some charts cannot be understood at that size; nothing is
   *     written then
   */
  public Result draw(ChartRequest request, Path directory) {
    return draw(ChartCatalogue.all(), request, directory);
  }

  /**
   * Draws some charts.
   *
   * @throws NotDrawableException if some cannot be understood at that size; nothing is written then
   */
  public Result draw(List<Chart> charts, ChartRequest request, Path directory) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<Pictured>> running = new ArrayList<>();
      for (Chart chart : charts) {
        Callable<Pictured> task =
            () -> {
              try {
                return picture(chart, request, directory);
              } finally {
                tell(done, charts.size(), chart);
              }
            };
        running.add(workers.submit(task));
      }
      return collect(charts, running);
    } finally {
      workers.shutdown();
    }
  }

  private Pictured picture(Chart chart, ChartRequest request, Path directory) {
    ChartSpec described = chart.describe(request);
    return new Pictured(
        described, new ChartFiles(options).draw(described, request, directory).marked(mark));
  }

  private synchronized void tell(AtomicInteger done, int of, Chart chart) {
    progress.chartDone(done.incrementAndGet(), of, chart.id());
  }

  private static Result collect(List<Chart> charts, List<Future<Pictured>> running) {
    Map<Chart, Pictured> pictures = new LinkedHashMap<>();
    List<Failure> failures = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < charts.size(); i++) {
      try {
        pictures.put(charts.get(i), running.get(i).get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof NotDrawableException refusal) {
          refused.addAll(refusal.reasons());
        }
        failures.add(new Failure(charts.get(i), e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while drawing", e);
      }
    }
    if (!refused.isEmpty()) {
      throw new NotDrawableException(refused.stream().distinct().toList());
    }
    return written(pictures, failures);
  }

  private static Result written(Map<Chart, Pictured> pictures, List<Failure> failures) {
    List<Drawn> drawn = new ArrayList<>();
    pictures.forEach(
        (chart, picture) -> {
          try {
            drawn.add(new Drawn(chart, picture.described(), picture.files().write()));
          } catch (OutputException e) {
            failures.add(new Failure(chart, e));
          }
        });
    return new Result(drawn, failures);
  }
}
