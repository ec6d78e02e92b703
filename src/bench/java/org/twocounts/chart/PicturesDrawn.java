package org.twocounts.chart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.data.Dataset;
import org.twocounts.data.Section;

/**
 * One side of the comparison with matplotlib: charts of the catalogue drawn in one process, as
 * {@code charts} draws all of them.
 */
public final class PicturesDrawn {
  private PicturesDrawn() {}

  /** Arguments: {@code elections.json}, a folder, the charts. */
  public static void main(String[] args) {
    ChartRequest request =
        ChartRequest.of(Dataset.open(Path.of(args[0]), EnumSet.allOf(Section.class)).record());
    List<Chart> charts =
        Arrays.stream(args).skip(2).map(id -> ChartCatalogue.find(id).orElseThrow()).toList();
    ChartGallery.Result result =
        new ChartGallery(DrawingOptions.standard(), GalleryProgress.SILENT)
            .draw(charts, request, Path.of(args[1]));
    if (!result.failures().isEmpty()) {
      throw new IllegalStateException(result.failures().toString());
    }
  }
}
