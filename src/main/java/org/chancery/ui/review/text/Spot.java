package org.chancery.ui.review.text;

import java.util.Comparator;

/// A place between two characters of the paper's text.
///
/// @param paragraph position of the paragraph
/// @param offset how many characters of it stand before
public record Spot(int paragraph, int offset) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER = Comparator.comparing(Spot::paragraph).thenComparing(Spot::offset);

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
