package org.twocounts.chart.output;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.twocounts.chart.draw.ChartPainter;
import org.twocounts.chart.output.Drawing.Picture;
import org.twocounts.chart.spec.AltText;
import org.twocounts.chart.theme.LengthUnit;
import org.twocounts.chart.theme.Typefaces.Typeface;

/** Vector pages for print: fonts embedded, text selectable, the same bytes on every run. */
final class PdfFormat {
  private PdfFormat() {}

  static Picture write(Drawing drawing) {
    ChartPainter painter = drawing.painter();
    LengthUnit unit = drawing.look().canvas().unit();
    float width = (float) unit.toPoints(painter.width());
    float height = (float) unit.toPoints(painter.height());
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.setDocumentId(0L);
      describe(document, drawing);
      PDPage page = new PDPage(new PDRectangle(width, height));
      document.addPage(page);
      PdfBoxGraphics2D g =
          new PdfBoxGraphics2D(document, (float) painter.width(), (float) painter.height());
      g.setFontTextDrawer(letters(document, drawing));
      List<String> leftOut = painter.draw(g);
      g.dispose();
      COSDictionary marked = new COSDictionary();
      marked.setInt(COSName.MCID, 0);
      PdfTags.add(document, page, marked, AltText.of(drawing.spec(), leftOut));
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(
            Matrix.getScaleInstance((float) unit.toPoints(1), (float) unit.toPoints(1)));
        content.beginMarkedContent(PdfTags.FIGURE, PDPropertyList.create(marked));
        content.drawForm(g.getXFormObject());
        content.endMarkedContent();
      }
      document.save(out);
      return new Picture(out.toByteArray(), leftOut);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  private static void describe(PDDocument document, Drawing drawing) {
    document.getDocumentInformation().setTitle(drawing.title());
    document.getDocumentInformation().setSubject(drawing.spec().words().subtitle());
    document.getDocumentInformation().setCreator("Two Counts");
    document.getDocumentCatalog().setLanguage(drawing.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static PdfBoxGraphics2DFontTextDrawer letters(PDDocument document, Drawing drawing)
      throws IOException {
    PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
    register(drawer, document, drawing.look().theme().typefaces().regular());
    register(drawer, document, drawing.look().theme().typefaces().bold());
    return drawer;
  }

  private static void register(
      PdfBoxGraphics2DFontTextDrawer drawer, PDDocument document, Typeface face)
      throws IOException {
    EmbeddedFont.require(face);
    drawer.registerFont(face.name(), PDType0Font.load(document, face.open(), true));
  }
}
