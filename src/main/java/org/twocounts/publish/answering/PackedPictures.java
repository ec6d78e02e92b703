package org.twocounts.publish.answering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.twocounts.classroom.ChartToRead;
import org.twocounts.classroom.SheetSeries;
import org.twocounts.output.JsonText;
import org.twocounts.publish.SheetPictures;

/**
 * The charts of a series, packed. Maps of different years share most of their lines: each line is
 * kept once, a chart is a list of numbers of lines, and the whole is compressed.
 */
final class PackedPictures {
  private final SheetPictures pictures;
  private final Map<ChartToRead, List<String>> drawn = new LinkedHashMap<>();

  PackedPictures(SheetPictures pictures) {
    this.pictures = pictures;
  }

  /** What is read where a chart cannot be seen, by the name of the chart. */
  Map<String, String> alternatives(SheetSeries series) {
    Map<String, String> texts = new LinkedHashMap<>();
    charts(series).forEach(chart -> texts.put(chart.file(), pictures.beside(chart).alt()));
    return texts;
  }

  /** Compressed JSON with {@code lines} and {@code charts}, in base 64. */
  String packed(SheetSeries series) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    Map<String, List<Integer>> charts = new LinkedHashMap<>();
    for (ChartToRead chart : charts(series)) {
      List<Integer> numbers = new ArrayList<>();
      for (String line : drawn.computeIfAbsent(chart, this::draw)) {
        lines.putIfAbsent(line, lines.size());
        numbers.add(lines.get(line));
      }
      charts.put(chart.file(), numbers);
    }
    String json =
        JsonText.compact(
            out -> {
              out.writeStartObject();
              out.writeArrayFieldStart("lines");
              for (String line : lines.keySet()) {
                out.writeString(line);
              }
              out.writeEndArray();
              out.writeObjectFieldStart("charts");
              for (Map.Entry<String, List<Integer>> chart : charts.entrySet()) {
                out.writeArrayFieldStart(chart.getKey());
                for (int number : chart.getValue()) {
                  out.writeNumber(number);
                }
                out.writeEndArray();
              }
              out.writeEndObject();
              out.writeEndObject();
            });
    return Base64.getEncoder().encodeToString(compressed(json));
  }

  private static List<ChartToRead> charts(SheetSeries series) {
    return series.sheets().stream()
        .flatMap(sheet -> sheet.exercises().stream())
        .flatMap(exercise -> exercise.chart().stream())
        .distinct()
        .toList();
  }

  private List<String> draw(ChartToRead chart) {
    return new String(pictures.svg(chart), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] compressed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }
}
