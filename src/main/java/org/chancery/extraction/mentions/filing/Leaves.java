package org.chancery.extraction.mentions.filing;

import java.util.BitSet;
import java.util.List;
import org.chancery.document.Paragraph;
import org.chancery.extraction.words.Role;

/// All paragraphs of a document, with what is looked for once in all of them.
public final class Leaves {

    private final List<Leaf> all;
    /// Which paragraphs stand under the heading of a calendar with nothing but short lines between.
    private final BitSet calendars = new BitSet();

    public Leaves(List<Leaf> all) {
        this.all = List.copyOf(all);
        boolean under = false;
        for (int at = 0; at < all.size(); at++) {
            Leaf leaf = all.get(at);
            boolean heads = leaf.isShort() && leaf.has(Role.CALENDAR)
                    && leaf.paragraph().kind() != Paragraph.Kind.NUMBERED;
            calendars.set(at, under || heads);
            under = leaf.isShort() && (under || heads);
        }
    }

    public List<Leaf> all() {
        return all;
    }

    public Leaf get(int at) {
        return all.get(at);
    }

    boolean isCalendar(int at) {
        return calendars.get(at);
    }
}
