package org.chancery.reading.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.chancery.reading.lines.Line;
import org.chancery.reading.lines.WhiteSpace;

/// The glyphs of one line, and what they tell about its place and type.
final class Glyphs {

    /// A line is bold when nearly all of it is: one bold name in it does not count.
    private static final double NEARLY_ALL = 0.9;
    private static final float BOLD_WEIGHT = 600;

    private final List<Word> words;
    private final List<TextPosition> inked;

    Glyphs(List<Word> words) {
        this.words = words;
        this.inked = words.stream().filter(Word::isInked).flatMap(w -> w.glyphs().stream()).toList();
    }

    Printed line(int page) {
        double left = inked.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
        double right = inked.stream().mapToDouble(g -> g.getXDirAdj() + g.getWidthDirAdj()).max().orElse(left);
        return new Printed(text(), page, left, right, baseline(), new Line.Type(size(), bold()));
    }

    /// The words without the marks of notes; one that begins the line is that of the note itself.
    private String text() {
        double size = size();
        double baseline = baseline();
        var text = new StringBuilder();
        for (Word word : words) {
            boolean first = text.isEmpty() && word.isMark(size, baseline);
            text.append(first ? word.text() + " " : word.withoutMarks(size, baseline));
        }
        return WhiteSpace.ofLine(text);
    }

    /// The baseline most glyphs share: superscripts and footnote marks stand above it.
    private double baseline() {
        return most(inked.stream().map(g -> Math.round(g.getYDirAdj() * 10) / 10.0).toList());
    }

    private double size() {
        return most(inked.stream().map(g -> Math.round(g.getFontSizeInPt() * 2) / 2.0).toList());
    }

    private boolean bold() {
        Map<PDFont, Boolean> known = new HashMap<>();
        long bold = inked.stream().filter(g -> known.computeIfAbsent(g.getFont(), Glyphs::isBold)).count();
        return bold >= NEARLY_ALL * inked.size();
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold") || name.contains("black") || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

    private static double most(List<Double> values) {
        Map<Double, Integer> counts = new HashMap<>();
        values.forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(0.0);
    }
}
