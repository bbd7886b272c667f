package org.chancery.extraction.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Tokens;

/// Finds the date expressions of a paragraph: at each word the longest that any recognizer sees, left to right, without overlap.
public final class DateReader {

    private DateReader() {}

    public static List<Expression> read(Tokens tokens) {
        List<Expression> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Expression> longest = longest(tokens, i);
            if (longest.isPresent()) {
                Expression led = Leads.lead(tokens, longest.get(), free);
                found.add(led);
                free = led.end();
                i = free - 1;
            }
        }
        return found;
    }

    private static Optional<Expression> longest(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Optional<Expression> best = Optional.empty();
        for (Recognizer recognizer : Recognizers.ALL) {
            if (recognizer.startsAt(token)) {
                Optional<Expression> here = recognizer.at(tokens, at);
                if (here.isPresent() && (best.isEmpty() || here.get().end() > best.get().end()))
                    best = here;
            }
        }
        return best;
    }
}
