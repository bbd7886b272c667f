package org.chancery.extraction.mentions.filing;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.document.Paragraph;
import org.chancery.extraction.dates.grammar.DateReader;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;
import org.chancery.time.Precision;

/// One paragraph with its tokens and the date expressions in it.
public record Leaf(Paragraph paragraph, Tokens tokens, List<Expression> expressions) {

    private static final int SHORT = 20;
    private static final int LINE = 30;
    private static final int AROUND = 20;

    /// A weekday alone in its paragraph is the head of a column or a cell of a table, not the next day of that name.
    public static Leaf of(Paragraph paragraph, Vocabulary vocabulary) {
        Tokens tokens = Lexer.tokens(paragraph.text(), vocabulary);
        List<Expression> expressions = tokens.size() == 1 && tokens.is(0, Role.WEEKDAY)
                ? List.of()
                : Labels.merge(tokens, DateReader.read(tokens));
        return new Leaf(paragraph, tokens, expressions);
    }

    /// The same paragraph in which a part was marked: what is marked is read by itself, and what reached into it is not there.
    public Leaf marked(int start, int end) {
        List<Expression> kept = expressions.stream()
                .filter(e -> tokens.at(e.end() - 1).end() <= start || tokens.at(e.first()).start() >= end)
                .toList();
        List<Expression> all = Stream.concat(kept.stream(), DateReader.read(tokens.between(start, end)).stream())
                .sorted(Comparator.comparingInt(Expression::first))
                .toList();
        return new Leaf(paragraph, tokens, all);
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

    /// The place of one of its expressions among them.
    public int indexOf(Expression expression) {
        return Collections.binarySearch(expressions, expression, Comparator.comparingInt(Expression::first));
    }

    /// The expression before another, if there is one.
    public Optional<Expression> before(Expression expression) {
        int index = indexOf(expression);
        return index > 0 ? Optional.of(expressions.get(index - 1)) : Optional.empty();
    }

    /// The expressions around one: those further away have nothing to do with it.
    List<Expression> around(Expression expression) {
        int index = indexOf(expression);
        return expressions.subList(Math.max(0, index - AROUND), Math.min(expressions.size(), index + AROUND));
    }

    /// Whether it gives a day of the calendar near an expression.
    boolean hasDayNear(Expression expression) {
        return around(expression).stream().flatMap(e -> e.dates().stream())
                .anyMatch(d -> d.pieces().getFirst().from().unit() == Precision.DAY);
    }

    public boolean has(Role role) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, role))
                return true;
        }
        return false;
    }
}
