package org.chancery.reading.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.reading.layout.Block;
import org.chancery.reading.lines.WhiteSpace;

/// Turns typed paragraphs into blocks: prints their automatic numbers, and says what their styles mean.
final class WordBlocks {

    /// White space between paragraphs, in twentieths of a point, that parts them to the eye.
    private static final int PARTED = 60;

    private final Styles styles;
    private final Numbering numbering;
    private final Counters counters;

    WordBlocks(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
        this.counters = new Counters(numbering);
    }

    List<Block> of(List<Typed> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Typed paragraph = paragraphs.get(i);
            if (!isEmpty(paragraph) && !styles.isContents(paragraph.style())) {
                blocks.add(block(paragraph, parted(paragraphs, i) && parted(paragraphs, i + 1)));
            }
        }
        return blocks;
    }

    private Block block(Typed paragraph, boolean alone) {
        Format format = format(paragraph);
        String label = label(paragraph, format);
        Set<Block.Sign> signs = EnumSet.noneOf(Block.Sign.class);
        if (isHeading(paragraph))
            signs.add(Block.Sign.HEADING);
        if (paragraph.bold() || format.bold().orElse(false))
            signs.add(Block.Sign.EMPHASIS);
        if (alone)
            signs.add(Block.Sign.ALONE);
        if (!label.isEmpty())
            signs.add(Block.Sign.LISTED);
        return new Block(WhiteSpace.collapse(label + " " + paragraph.text()), 0, signs);
    }

    private boolean isHeading(Typed paragraph) {
        return styles.isHeading(paragraph.style()) || paragraph.format().outline().filter(l -> l < 9).isPresent();
    }

    private String label(Typed paragraph, Format format) {
        int list = format.list().orElse(0);
        if (list == 0)
            return "";
        int level = format.level().orElseGet(() -> numbering.levelOf(list, paragraph.style()));
        return counters.next(list, level);
    }

    /// Whether white space or an empty paragraph stands above the paragraph at the index.
    private boolean parted(List<Typed> paragraphs, int index) {
        if (index == 0 || index == paragraphs.size() || isEmpty(paragraphs.get(index - 1))
                || isEmpty(paragraphs.get(index)))
            return true;
        int above = format(paragraphs.get(index - 1)).after().orElse(0);
        return above + format(paragraphs.get(index)).before().orElse(0) >= PARTED;
    }

    private Format format(Typed paragraph) {
        return paragraph.format().over(styles.format(paragraph.style()));
    }

    private static boolean isEmpty(Typed paragraph) {
        return WhiteSpace.collapse(paragraph.text()).isEmpty();
    }
}
