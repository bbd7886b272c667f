package org.chancery.extraction.mentions.filing;

import java.util.List;
import org.chancery.document.Paragraph;
import org.chancery.extraction.dates.grammar.DateReader;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;

/// One paragraph with its tokens and the date expressions in it.
public record Leaf(Paragraph paragraph, Tokens tokens, List<Expression> expressions) {

    private static final int SHORT = 20;
    private static final int LINE = 30;

    public static Leaf of(Paragraph paragraph, Vocabulary vocabulary) {
        Tokens tokens = Lexer.tokens(paragraph.text(), vocabulary);
        return new Leaf(paragraph, tokens, Labels.merge(tokens, DateReader.read(tokens)));
    }

    public String quote(Expression expression) {
        return tokens.quote(expression.first(), expression.end() - 1);
    }

    public boolean isHeading() {
        return paragraph.kind() == Paragraph.Kind.HEADING;
    }

    public boolean isShort() {
        return tokens.size() <= SHORT;
    }

    /// Whether the paragraph is no longer than a line with a few clock times.
    public boolean isLine() {
        return tokens.size() <= LINE;
    }

    /// Whether the paragraph says little more than this date, as a cell of a table or a line of a masthead does.
    public boolean isMostly(Expression expression) {
        return 2 * (expression.end() - expression.first()) >= tokens.size();
    }

    public boolean has(Role role) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, role))
                return true;
        }
        return false;
    }
}
