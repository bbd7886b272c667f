package org.chancery.reading.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.lines.Line;
import org.chancery.reading.lines.BodyType;
import org.chancery.reading.lines.BrokenDate;
import org.chancery.reading.lines.Sentence;
import org.chancery.reading.lines.WhiteSpace;

/// Joins printed lines into blocks, by the space above them, the width of their text, their indents, labels and type.
public final class LineJoining {

    /// White space above a line, in lines, that parts it from the line before.
    private static final double PARTED = 0.25;
    /// Marks a line that stands by itself: a remark, or a heading in Markdown.
    private static final String REMARK = "# ";
    private static final double INDENT = 1.5;

    private final List<Line> lines;
    private final Measure measure;
    private final Line.Type body;
    private final Sequence sequence = new Sequence();
    private final List<Block> blocks = new ArrayList<>();

    private LineJoining(List<Line> lines) {
        this.lines = lines;
        this.measure = new Measure(lines);
        this.body = BodyType.of(lines);
    }

    /// @param lines in reading order, without running heads and page numbers, none of them blank
    public static List<Block> of(List<Line> lines) {
        return new LineJoining(lines).join();
    }

    private List<Block> join() {
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            acceptLabel(i, i == first);
            if (i + 1 == lines.size() || begins(first, i + 1)) {
                blocks.add(block(first, i));
                first = i + 1;
            }
        }
        return List.copyOf(blocks);
    }

    private void acceptLabel(int index, boolean first) {
        if (first)
            Label.of(lines.get(index).text()).filter(sequence::believes).ifPresent(sequence::accept);
    }

    private Block block(int first, int last) {
        var text = new StringBuilder();
        for (Line line : lines.subList(first, last + 1)) {
            Joint.append(text, line.text());
        }
        return new Block(WhiteSpace.collapse(text), lines.get(first).page(), signs(first, last));
    }

    private Set<Block.Sign> signs(int first, int last) {
        Set<Block.Sign> signs = EnumSet.noneOf(Block.Sign.class);
        if (parted(first) && (last + 1 == lines.size() || parted(last + 1)))
            signs.add(Block.Sign.ALONE);
        if (lines.subList(first, last + 1).stream().allMatch(this::standsOut))
            signs.add(Block.Sign.EMPHASIS);
        return signs;
    }

    private boolean parted(int index) {
        return index == 0 || lines.get(index).gap() >= PARTED || lines.get(index).page() != lines.get(index - 1).page();
    }

    private boolean standsOut(Line line) {
        return body.isSmallerThan(line.type());
    }

    /// Whether a new block begins with the line at `next`, the block before having begun with the line at `first`.
    private boolean begins(int first, int next) {
        Line line = lines.get(next - 1);
        Line candidate = lines.get(next);
        if (candidate.gap() >= PARTED || line.text().startsWith(REMARK))
            return true;
        if (BrokenDate.goesOn(tail(first, next), candidate.text()))
            return false;
        boolean full = measure.full(next - 1);
        boolean open = !Sentence.ends(line.text());
        boolean running = full && open;
        if (labelled(line, candidate, full && open))
            return true;
        if (running && Sentence.continues(candidate.text()))
            return false;
        if (standsOut(line) || standsOut(candidate))
            return !sameHeading(line, candidate, open);
        if (!running && Headings.byForm(candidate.text()))
            return true;
        if (candidate.page() == line.page() && goesOnUnderLabel(first, next, open))
            return false;
        if (open && brokenHeading(first, next))
            return false;
        if (candidate.page() != line.page() ? full && !open && !hangs(first, next) : indented(first, next))
            return true;
        return !full && !(open && (Sentence.dangles(line.text()) || Sentence.continues(candidate.text())));
    }

    /// The last two lines of the block before `next`.
    private String tail(int first, int next) {
        String last = lines.get(next - 1).text();
        return next - 1 > first ? lines.get(next - 2).text() + " " + last : last;
    }

    /// Whether the line begins with a label that is one. Inside a running sentence, and after a word that waits for a number, only the very
    /// next number is believed; an item may well follow "and" or a comma.
    private boolean labelled(Line line, Line candidate, boolean running) {
        Optional<Label> label = Label.of(candidate.text());
        if (label.filter(sequence::believes).isEmpty())
            return false;
        boolean doubtful = label.get().counts()
                ? running || Sentence.dangles(line.text())
                : running && !Sentence.lists(line.text());
        return !doubtful || sequence.expects(label.get());
    }

    /// Whether two lines of display type are one heading: set alike, and the first one long enough to have been broken.
    private boolean sameHeading(Line line, Line candidate, boolean open) {
        return open && line.type().equals(candidate.type()) && !Headings.byForm(candidate.text())
                && (measure.wide(line) || Sentence.dangles(line.text()) || Sentence.continues(candidate.text()));
    }

    /// Whether the line goes on under the label of its block: it hangs from it, or the sentence above is open, and that line is long. Text
    /// that was set in letters of different widths and then copied has lines of very different lengths.
    private boolean goesOnUnderLabel(int first, int next, boolean open) {
        boolean labelled = Label.of(lines.get(first).text()).isPresent();
        return labelled && measure.reaches(next - 1) && (open || hangs(first, next)) && !indented(first, next);
    }

    /// Whether the line is the last of a heading that announced itself on the line above and was too long for it.
    private boolean brokenHeading(int first, int next) {
        boolean last = next + 1 == lines.size() || lines.get(next + 1).gap() >= PARTED
                || Label.of(lines.get(next + 1).text()).isPresent();
        return last && next - 1 == first && measure.reaches(first) && Headings.byForm(lines.get(first).text());
    }

    /// Whether the line stands under the text of its block, to the right of the label.
    private boolean hangs(int first, int next) {
        Line label = lines.get(first);
        Line candidate = lines.get(next);
        boolean hangs = Label.of(label.text()).isPresent() && candidate.left() > label.left() + INDENT * label.em();
        return hangs && (next - 1 == first || Math.abs(candidate.left() - lines.get(next - 1).left()) < candidate.em());
    }

    /// Whether the line is set in from the lines above, or set out from them: a label and the first line may hang.
    private boolean indented(int first, int next) {
        Line line = lines.get(next - 1);
        double shift = (lines.get(next).left() - line.left()) / line.em();
        boolean afterFirst = next - 1 == first;
        boolean hangs = afterFirst && Label.of(line.text()).isPresent();
        return shift > INDENT && !hangs || shift < -INDENT && !afterFirst;
    }
}
