package org.chancery.reading.layout;

import java.util.List;

/// The measure of a text: how wide its lines are set, which tells a line that is full from one that ends early.
///
/// It is taken from the neighbours of each line, since tables and quotations inside a document are set narrower than its text.
final class Measure {

    private static final int NEIGHBOURS = 7;
    /// How much narrower than the widest a line may be and still speak for the measure.
    private static final double LIKE = 0.8;
    /// Lines longer than this were never wrapped: each is a paragraph.
    private static final int WIDEST = 135;

    private static final double WIDE = 0.6;

    private final List<Line> lines;
    private final double widest;

    Measure(List<Line> lines) {
        this.lines = lines;
        this.widest = lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(0);
    }

    /// Whether the next line's first word would not have fitted on this line any more.
    boolean full(int index) {
        double widest = widestAround(index);
        Line line = lines.get(index);
        if (line.right() / line.em() > WIDEST || !isMeasure(index, widest))
            return false;
        return line.right() + (firstWord(lines.get(index + 1).text()) + 1) * line.em() > widest;
    }

    /// Whether the line takes up so much of the widest line's width that a further word may have been too much for it.
    boolean wide(Line line) {
        return line.right() - line.left() >= WIDE * widest;
    }

    private double widestAround(int index) {
        return around(index).stream().mapToDouble(Line::right).max().orElse(0);
    }

    private boolean isMeasure(int index, double widest) {
        return around(index).stream().filter(l -> l.right() >= LIKE * widest).count() > 2;
    }

    private List<Line> around(int index) {
        return lines.subList(Math.max(0, index - NEIGHBOURS), Math.min(lines.size(), index + NEIGHBOURS + 1));
    }

    private static int firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }
}
