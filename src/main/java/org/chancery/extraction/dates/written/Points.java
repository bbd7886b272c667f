package org.chancery.extraction.dates.written;

import java.util.Optional;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// A single date of any form, the longest that stands at a token.
final class Points {

    private Points() {}

    static Optional<Found<Fragment>> at(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Optional<Found<Fragment>> best = Optional.empty();
        if (token.is(Kind.NUMBER)) {
            best = longer(NumericDates.at(tokens, at), HanDates.at(tokens, at));
            if (best.isPresent())
                return best;
        }
        best = longer(DayMonths.at(tokens, at), Spans.at(tokens, at));
        return best.filter(found -> !isModal(tokens, at, found));
    }

    private static Optional<Found<Fragment>> longer(Optional<Found<Fragment>> one, Optional<Found<Fragment>> other) {
        if (one.isEmpty() || other.isEmpty())
            return one.or(() -> other);
        return one.get().end() >= other.get().end() ? one : other;
    }

    /// The month's name alone, where the word can be a verb too and is written like one: "experts may nominate".
    private static boolean isModal(Tokens tokens, int at, Found<Fragment> found) {
        return found.end() == at + 1 && tokens.is(at, Role.MONTH) && tokens.is(at, Role.WILL)
                && !tokens.isCapitalised(at);
    }
}
