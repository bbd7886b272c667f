package org.chancery.reading.layout;

import java.util.List;
import java.util.stream.DoubleStream;
import org.chancery.reading.lines.Line;

/// The measure of a text: how wide its lines are set, which tells a line that is full from one that ends early.
///
/// It is taken from the neighbours of each line, since tables and quotations inside a document are set narrower than its text; where
/// those do not agree on one, from the whole document.
final class Measure {

    private static final int NEIGHBOURS = 7;
    /// How much narrower than the widest a line may be and still speak for the measure.
    private static final double LIKE = 0.8;
    /// Lines longer than this many characters were never wrapped: each is a paragraph.
    private static final int WIDEST = 135;
    /// How much wider than its line's average a word may be set.
    private static final double UNEVEN = 1.3;
    private static final double REACH = 0.75;
    private static final double WIDE = 0.6;
    /// The share of a document's lines that must reach its measure for it to have one.
    private static final double SHARE = 0.1;

    private final List<Line> lines;
    private final double widest;
    private final double common;

    Measure(List<Line> lines) {
        this.lines = lines;
        this.widest = lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(0);
        this.common = common(lines.stream().mapToDouble(Line::right).sorted().toArray());
    }

    /// The width that the widest tenth of all lines reach; none is wide enough where but one line reaches it.
    private static double common(double[] rights) {
        if (rights.length == 0)
            return Double.POSITIVE_INFINITY;
        double reached = rights[(int) (rights.length * (1 - SHARE))];
        boolean shared = DoubleStream.of(rights).filter(r -> r >= (1 - SHARE) * reached).count() > 1;
        return shared ? reached : Double.POSITIVE_INFINITY;
    }

    /// Whether the next line's first word would not have fitted on this line any more.
    boolean full(int index) {
        Line line = lines.get(index);
        if (line.right() / line.em() > WIDEST)
            return false;
        return line.right() + (1 + UNEVEN * firstWord(lines.get(index + 1).text())) * line.em() > measure(index);
    }

    /// Whether the line is long enough to have been full in type of uneven width.
    boolean reaches(int index) {
        return lines.get(index).right() >= REACH * measure(index)
                && lines.get(index).right() / lines.get(index).em() <= WIDEST;
    }

    /// Whether the line takes up so much of the widest line's width that a further word may have been too much for it.
    boolean wide(Line line) {
        return line.right() - line.left() >= WIDE * widest;
    }

    private double measure(int index) {
        List<Line> around = lines.subList(Math.max(0, index - NEIGHBOURS),
                Math.min(lines.size(), index + NEIGHBOURS + 1));
        double local = around.stream().mapToDouble(Line::right).max().orElse(0);
        if (around.stream().filter(l -> l.right() >= LIKE * local).count() > 2)
            return local;
        return Math.max(local, common);
    }

    private static int firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }
}
