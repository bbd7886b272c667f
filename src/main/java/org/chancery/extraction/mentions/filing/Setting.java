package org.chancery.extraction.mentions.filing;

import java.util.Optional;
import org.chancery.document.Paragraph;
import org.chancery.extraction.words.Role;

/// What stands around a paragraph: the calendar it is a line of, the sentence that leads its list in, the paragraphs before it.
///
/// @param leaves all paragraphs of the document
/// @param at position of this one
public record Setting(Leaves leaves, int at) {

    private static final int TOP = 10;
    private static final int NEAR = 4;
    private static final int LIST = 40;

    public Leaf leaf() {
        return leaves.get(at);
    }

    boolean isAtTop() {
        return at < TOP;
    }

    /// Whether the lines here belong to a calendar or schedule: a short line above says so.
    boolean isCalendar() {
        return leaves.isCalendar(at);
    }

    /// The line that leads a list in: above this entry, beyond the entries before it.
    Optional<Leaf> leadIn() {
        for (int i = at - 1; i >= 0 && i > at - LIST; i--) {
            Leaf above = leaves.get(i);
            if (above.paragraph().text().endsWith(":"))
                return Optional.of(above);
            boolean entry = above.paragraph().kind() == Paragraph.Kind.ITEM
                    || above.isShort() && !above.expressions().isEmpty();
            if (!entry || above.isHeading())
                return Optional.empty();
        }
        return Optional.empty();
    }

    /// How many paragraphs above a role stands, at most a few: 0 for this one.
    int above(Role role) {
        for (int i = at; i >= 0 && i >= at - NEAR; i--) {
            if (leaves.get(i).has(role) || role == Role.DUE && leaves.get(i).has(Role.OWED))
                return at - i;
        }
        return Clause.NOWHERE;
    }
}
