package org.chancery.extraction.dates.grammar;

import java.util.Optional;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Tokens;

/// One kind of date expression, and how it is recognised. The list of all is [Recognizers].
public interface Recognizer {

    /// Whether an expression of this kind can begin with this token: a quick look that spares the grammar most of the text.
    boolean startsAt(Token token);

    /// The expression of this kind that begins at a token, if one does. Looks only a bounded number of tokens ahead.
    Optional<Expression> at(Tokens tokens, int index);
}
