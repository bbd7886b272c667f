package org.chancery.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Paragraph;
import org.chancery.document.Paragraph.Kind;
import org.chancery.reading.lines.BrokenDate;
import org.chancery.reading.lines.Sentence;

/// Turns blocks into paragraphs: tells headings, numbers and items apart, and mends paragraphs that a page break or a blank line cut.
public final class Paragraphs {

    private static final int LONGEST_GREETING = 60;

    private final List<Block> blocks;
    private final Sequence sequence = new Sequence();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Paragraphs(List<Block> blocks) {
        this.blocks = blocks;
    }

    public static List<Paragraph> of(List<Block> blocks) {
        return new Paragraphs(blocks.stream().filter(b -> !b.text().isEmpty()).toList()).classify();
    }

    private List<Paragraph> classify() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Paragraph paragraph = paragraph(block,
                    i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty());
            if (!paragraphs.isEmpty() && continues(paragraphs.getLast(), paragraph)) {
                extend(paragraph);
            } else if (!paragraph.text().isEmpty() || !paragraph.label().isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return List.copyOf(paragraphs);
    }

    private Paragraph paragraph(Block block, Optional<Block> next) {
        Optional<Label> label = (block.is(Block.Sign.LISTED) ? Label.certain(block.text()) : Label.of(block.text()))
                .filter(l -> believed(l, block));
        label.ifPresent(sequence::accept);
        String text = label.map(l -> block.text().substring(l.length())).orElse(block.text());
        return new Paragraph(paragraphs.size(), kind(block, label, text, next), label.map(Label::text).orElse(""),
                block.page(), text);
    }

    /// A chapter's numeral is one only before a heading; "A." may also be somebody's initial.
    private boolean believed(Label label, Block block) {
        String rest = block.text().substring(label.length());
        return switch (label.kind()) {
            case CHAPTER -> block.is(Block.Sign.LISTED) || !rest.isEmpty() && Headings.byLook(rest);
            case NUMBER -> block.is(Block.Sign.LISTED) || sequence.believes(label);
            case OUTLINE, LETTER, BULLET -> true;
        };
    }

    private static Kind kind(Block block, Optional<Label> label, String text, Optional<Block> next) {
        if (block.is(Block.Sign.HEADING))
            return Kind.HEADING;
        if (label.isEmpty())
            return isHeading(block, text, next) ? Kind.HEADING : Kind.TEXT;
        return switch (label.get().kind()) {
            case CHAPTER -> Kind.HEADING;
            case NUMBER, OUTLINE ->
                block.is(Block.Sign.EMPHASIS) && !text.isEmpty() && Headings.byLook(text)
                        ? Kind.HEADING
                        : Kind.NUMBERED;
            case LETTER, BULLET -> Kind.ITEM;
        };
    }

    private static boolean isHeading(Block block, String text, Optional<Block> next) {
        if (next.filter(n -> BrokenDate.cuts(text, n.text())).isPresent())
            return false;
        if (Headings.byForm(text))
            return true;
        boolean marked = block.is(Block.Sign.ALONE) || block.is(Block.Sign.EMPHASIS);
        return marked && Headings.byLook(text)
                && next.filter(n -> !Sentence.continues(n.text()) || Headings.isTitleCase(text)).isPresent();
    }

    /// Whether a text without a label is the rest of the paragraph before it: that one has not ended its sentence.
    private static boolean continues(Paragraph before, Paragraph text) {
        if (before.kind() == Kind.HEADING || !text.label().isEmpty())
            return false;
        if (before.text().isEmpty())
            return text.kind() == Kind.TEXT;
        if (BrokenDate.cuts(before.text(), text.text()))
            return true;
        if (text.kind() != Kind.TEXT || Sentence.ends(before.text()))
            return Sentence.dangles(before.text()) && weakHeading(text);
        return switch (before.kind()) {
            case NUMBERED -> true;
            case ITEM, TEXT ->
                Sentence.continues(text.text()) || Sentence.dangles(before.text()) && !greets(before.text());
            case HEADING -> false;
        };
    }

    /// "Dear Madam," ends with a comma and is whole.
    private static boolean greets(String text) {
        return text.endsWith(",") && text.length() <= LONGEST_GREETING;
    }

    private static boolean weakHeading(Paragraph text) {
        return text.kind() == Kind.HEADING && !Headings.byForm(text.text());
    }

    private void extend(Paragraph rest) {
        Paragraph before = paragraphs.removeLast();
        var text = new StringBuilder(before.text());
        Joint.append(text, rest.text());
        paragraphs.add(new Paragraph(before.position(), before.kind(), before.label(), before.page(), text.toString()));
    }
}
