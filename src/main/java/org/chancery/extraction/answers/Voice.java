package org.chancery.extraction.answers;

import java.util.List;
import org.chancery.document.Paragraph;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// Who speaks in a paragraph: somebody who asks, the side that answers, or neither.
enum Voice {

    ASKING, ANSWERING, NEITHER;

    /// How many words may introduce the answering side: "Turning to the costs of dredging, the secretariat …"
    private static final int INTRODUCTION = 16;

    static Voice of(Paragraph paragraph, Lexicon lexicon) {
        if (paragraph.kind() == Paragraph.Kind.HEADING || paragraph.kind() == Paragraph.Kind.ITEM)
            return NEITHER;
        List<Token> tokens = Token.cut(paragraph.text(), 0, paragraph.text().length());
        if (answers(tokens, lexicon))
            return ANSWERING;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).is("?") || lexicon.match(Role.INQUIRING, tokens, at) > 0)
                return ASKING;
        }
        return NEITHER;
    }

    /// The subject of the first sentence is the answering side, at once or after an introduction that ends with a comma.
    private static boolean answers(List<Token> tokens, Lexicon lexicon) {
        boolean subject = true;
        for (int at = 0; at < Math.min(INTRODUCTION, tokens.size()); at++) {
            Token token = tokens.get(at);
            if (subject && lexicon.match(Role.ANSWERING, tokens, at) > 0)
                return true;
            if (token.is("."))
                return false;
            subject = token.is(",") || subject && lexicon.has(Role.DETERMINER, token);
        }
        return false;
    }
}
