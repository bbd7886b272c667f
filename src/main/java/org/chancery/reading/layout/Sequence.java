package org.chancery.reading.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/// The numbers seen so far, to tell the next paragraph's number from a number that merely begins a line.
final class Sequence {

    private static final int YEAR_DIGITS = 4;

    /// Numbers that are still counted on, the innermost list first.
    private final Deque<Integer> open = new ArrayDeque<>();

    /// Whether this label carries on a list that is open.
    boolean expects(Label label) {
        return switch (label.kind()) {
            case NUMBER -> open.stream().anyMatch(n -> n + 1 == number(label));
            case LETTER, CHAPTER, OUTLINE, BULLET -> false;
        };
    }

    /// Whether this label can be one: a number of four digits is a year, unless it is the next.
    boolean believes(Label label) {
        return label.kind() != Label.Kind.NUMBER || label.text().length() < YEAR_DIGITS || expects(label);
    }

    /// Takes note that a paragraph with this label was accepted.
    void accept(Label label) {
        if (label.kind() != Label.Kind.NUMBER)
            return;
        int number = number(label);
        if (expects(label)) {
            while (open.element() + 1 != number) {
                open.pop();
            }
            open.pop();
        }
        open.push(number);
    }

    private static int number(Label label) {
        return Integer.parseInt(label.text());
    }
}
