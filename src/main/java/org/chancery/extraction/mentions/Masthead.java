package org.chancery.extraction.mentions;

import org.chancery.extraction.mentions.filing.Leaf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression;

/// The day that a paper gives itself at its top: a line that is little more than one full date.
///
/// @param paragraph position of that line
/// @param meets whether a clock time stands with it, so that it is the day of a meeting
record Masthead(int paragraph, LocalDate day, boolean meets) {

    /// How many paragraphs from the top such a line can stand.
    static final int DEEPEST = 12;
    /// So many tokens may stand beside the date: a place and a comma, "Date:".
    private static final int PLACE = 3;

    static Optional<Masthead> of(List<Leaf> leaves) {
        for (Leaf leaf : leaves.subList(0, Math.min(DEEPEST, leaves.size()))) {
            for (Expression expression : leaf.expressions()) {
                boolean alone = leaf.tokens().size() - (expression.end() - expression.first()) <= PLACE;
                Optional<Masthead> masthead = alone ? day(leaf, expression) : Optional.empty();
                if (masthead.isPresent())
                    return masthead;
            }
        }
        return Optional.empty();
    }

    private static Optional<Masthead> day(Leaf leaf, Expression expression) {
        return expression.dates().filter(d -> d.pieces().size() == 1 && d.pieces().getFirst().to().isEmpty())
                .flatMap(d -> d.pieces().getFirst().from().fullDay().map(
                        day -> new Masthead(leaf.paragraph().position(), day, !d.clocks().isEmpty())));
    }
}
