package org.chancery.extraction.mentions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.time.Precision;

/// The day that a paper gives itself at its top: a line that is little more than one full date.
///
/// @param paragraph position of that line
/// @param meets whether a clock time stands with it, so that it is the day of a meeting
record Masthead(int paragraph, LocalDate day, boolean meets) {

    /// How many paragraphs from the top such a line can stand.
    static final int DEEPEST = 12;

    static Optional<Masthead> of(List<Leaf> leaves) {
        for (Leaf leaf : leaves.subList(0, Math.min(DEEPEST, leaves.size()))) {
            for (Expression expression : leaf.expressions()) {
                Optional<Masthead> masthead = leaf.isMostly(expression) ? day(leaf, expression) : Optional.empty();
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

    static boolean isDay(Dates dates) {
        return dates.pieces().stream().map(Piece::from).allMatch(f -> f.unit() == Precision.DAY);
    }
}
