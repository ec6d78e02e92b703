package org.twocounts.chart.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twocounts.WholeGallery;
import org.twocounts.chart.Chart;
import org.twocounts.chart.DescribedCharts;
import org.twocounts.chart.catalogue.ChartCatalogue;
import org.twocounts.chart.draw.Look;
import org.twocounts.chart.spec.ChartSpec;
import org.twocounts.chart.theme.Preset;
import org.twocounts.chart.theme.Theme;

/** What a reader of the PDF of a chart can select, and with which fonts it is set. */
@WholeGallery
class PdfOfEveryChartTest {
  static Stream<String> charts() {
    return ChartCatalogue.all().stream().map(Chart::id);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void title_subtitle_and_source_are_selectable_and_every_font_is_embedded(String id)
      throws IOException {
    Chart chart = ChartCatalogue.find(id).orElseThrow();
    ChartSpec spec = DescribedCharts.of(chart);
    Preset preset = Preset.PRINT_DOUBLE;
    Look look = new Look(Theme.light(), preset.canvas(), preset.sizes(), "credit");
    byte[] pdf = new Drawing(spec, look, Lettering.OUTLINED).pdf().content();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = plain(new PDFTextStripper().getText(document));
      assertThat(text)
          .contains(plain(spec.words().title().orElseThrow()))
          .contains(plain(spec.words().subtitle()))
          .contains(plain("Source: " + spec.words().source()));
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(spec.words().title().orElseThrow());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(alternative(document)).startsWith(spec.description().shows());
      assertThat(fonts(document.getPage(0).getResources()))
          .isNotEmpty()
          .allMatch(PDFont::isEmbedded);
    }
  }

  /** The text of the one figure that the tags of the document name. */
  private static String alternative(PDDocument document) {
    var root = document.getDocumentCatalog().getStructureTreeRoot();
    var whole = (PDStructureElement) root.getKids().get(0);
    var figure = (PDStructureElement) whole.getKids().get(0);
    assertThat(figure.getStructureType()).isEqualTo("Figure");
    return figure.getAlternateDescription();
  }

  /** Lines may break anywhere between words, and apostrophes are set as such. */
  private static String plain(String text) {
    return text.replace('\'', '’').replaceAll("\\s+", " ");
  }

  private static List<PDFont> fonts(PDResources resources) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form) {
        fonts.addAll(fonts(form.getResources()));
      }
    }
    return fonts;
  }
}
