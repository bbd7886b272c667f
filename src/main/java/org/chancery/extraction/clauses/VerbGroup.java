package org.chancery.extraction.clauses;

import java.util.ArrayList;
import java.util.List;

/// The verb of a clause with its auxiliaries: "would be made available", "are invited to submit", "is planned to be launched".
///
/// @param start its first token
/// @param content the token that carries the meaning: "made", "submit", "launched"; the number of tokens if nothing follows
/// @param passive whether the subject has it done to it, or is it
/// @param asked whether the subject is asked to do it
public record VerbGroup(int start, int content, boolean passive, boolean asked) {

    /// All verb groups among these tokens that begin with an auxiliary.
    public static List<VerbGroup> in(List<Token> tokens, Lexicon lexicon) {
        List<VerbGroup> found = new ArrayList<>();
        for (int at = 0; at < tokens.size();) {
            int length = auxiliary(tokens, at, lexicon);
            if (length == 0) {
                at++;
                continue;
            }
            VerbGroup group = from(tokens, at, length, lexicon);
            found.add(group);
            at = Math.max(at + length, group.content());
        }
        return found;
    }

    private static int auxiliary(List<Token> tokens, int at, Lexicon lexicon) {
        boolean month = at > 0 && tokens.get(at).isCapitalised();
        return month ? 0 : lexicon.match(Role.AUXILIARY, tokens, at);
    }

    private static VerbGroup from(List<Token> tokens, int start, int length, Lexicon lexicon) {
        int at = start + length;
        boolean passive = be(tokens, start, at, lexicon);
        boolean asked = false;
        for (int more = more(tokens, at, lexicon); at < tokens.size() && more > 0; more = more(tokens, at, lexicon)) {
            passive |= be(tokens, at, at + more, lexicon);
            at += more;
        }
        for (int rounds = 0; rounds < 2 && at + 1 < tokens.size(); rounds++) {
            boolean intended = lexicon.has(Role.INTENDED, tokens.get(at));
            boolean asks = lexicon.match(Role.ASKED, tokens, at) > 0;
            int word = Math.max(1, lexicon.match(Role.ASKED, tokens, at));
            int marker = lexicon.match(Role.INFINITIVE, tokens, at + word);
            if (!intended && !asks || marker == 0)
                break;
            asked |= asks;
            at += word + marker;
            passive = false;
            for (int more = more(tokens, at, lexicon); at < tokens.size()
                    && more > 0; more = more(tokens, at, lexicon)) {
                passive |= be(tokens, at, at + more, lexicon);
                at += more;
            }
        }
        return new VerbGroup(start, at, passive, asked);
    }

    private static int more(List<Token> tokens, int at, Lexicon lexicon) {
        if (at >= tokens.size())
            return 0;
        int length = lexicon.match(Role.AUXILIARY_MORE, tokens, at);
        boolean adverb = length == 0 && tokens.get(at).lower().endsWith("ly") && at + 1 < tokens.size();
        return adverb ? 1 : length;
    }

    private static boolean be(List<Token> tokens, int from, int to, Lexicon lexicon) {
        for (int at = from; at < to; at++) {
            if (lexicon.has(Role.BE, tokens.get(at)))
                return true;
        }
        return false;
    }
}
