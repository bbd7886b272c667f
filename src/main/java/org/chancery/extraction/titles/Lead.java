package org.chancery.extraction.titles;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.document.Paragraph;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// What a list of deadlines is for, where its rows say only for whom: "Group 2: 3 May" under "the deadline for the submission of plans".
public final class Lead {

    private static final int REACH = 4;
    private static final int SHORT_ROW = 3;

    private Lead() {}

    /// The row with its lead before it; the row itself where it says enough, or no line above sets a deadline.
    public static String before(String row, Scene scene) {
        if (Token.cut(row, 0, row.length()).size() > SHORT_ROW)
            return row;
        List<Paragraph> paragraphs = scene.setting().document().paragraphs();
        int here = scene.paragraph().position();
        for (int back = here - 1; back >= Math.max(0, here - REACH); back--) {
            String text = paragraphs.get(back).text();
            List<Token> tokens = Token.cut(text, 0, text.length());
            boolean sets = IntStream.range(0, tokens.size()).anyMatch(at -> setsDeadline(tokens, at, scene.lexicon()));
            String what = sets ? DeadlineTitle.of(Clause.of(text), scene.lexicon()).title() : "";
            if (!what.isBlank())
                return what + ", " + row;
        }
        return row;
    }

    private static boolean setsDeadline(List<Token> tokens, int at, Lexicon lexicon) {
        int length = lexicon.match(Role.DEADLINE, tokens, at);
        return length > 0 && lexicon.match(Role.PREPOSITION, tokens, at + length) > 0;
    }
}
