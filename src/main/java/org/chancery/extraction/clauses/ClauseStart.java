package org.chancery.extraction.clauses;

import java.util.ArrayList;
import java.util.List;

/// Finds where, in the words before a date, the clause of the date begins.
///
/// @param from the first token of the clause
/// @param cut tokens inside it that are no part of it: the comma and "which" between a noun and what is said of it
record ClauseStart(int from, List<Integer> cut, List<Token> reporter, List<Token> label) {

    private static final int REPORT_REACH = 8;
    private static final int LONGEST_LABEL = 14;

    static ClauseStart of(List<Token> left, Lexicon lexicon) {
        List<VerbGroup> verbs = VerbGroup.in(left, lexicon);
        int from = 0;
        List<Token> reporter = List.of();
        List<Token> label = List.of();
        List<Integer> cut = new ArrayList<>();
        for (int at = 0; at < left.size(); at++) {
            Token token = left.get(at);
            if (token.is(";")) {
                from = at + 1;
            } else if (token.is(":") && at < left.size() - 1) {
                if (at - from <= LONGEST_LABEL)
                    label = left.subList(from, at);
                from = at + 1;
            } else if (lexicon.has(Role.THAT, token)
                    && !(at > 0 && lexicon.has(Role.PREPOSITION, left.get(at - 1))
                            && !lexicon.has(Role.THAT_AFTER, left.get(at - 1)))) {
                int verb = reportingBefore(left, from, at, lexicon);
                if (verb >= 0) {
                    List<Token> subject = left.subList(from, verb);
                    if (subject.stream().anyMatch(t -> t.isWord() && !Clause.joins(t)
                            && !lexicon.has(Role.DETERMINER, t) && !lexicon.has(Role.AUXILIARY_MORE, t)))
                        reporter = withoutPrelude(subject, lexicon);
                    from = at + 1;
                } else if (at > 0 && (Clause.joins(left.get(at - 1)) || lexicon.has(Role.BE, left.get(at - 1))
                        || left.get(at - 1).lower().endsWith("ly"))) {
                    from = at + 1;
                }
            } else if (lexicon.has(Role.RELATIVE, token) && at > from + 1 && left.get(at - 1).is(",")) {
                from = nounBefore(left, at - 1, from, lexicon);
                cut.add(at - 1);
                cut.add(at);
            } else if (lexicon.match(Role.BREAK, left, at) > 0 && at > from
                    && !Clause.withoutCues(left.subList(at + 1, left.size()), lexicon).isEmpty()) {
                from = at + 1;
            } else if (Clause.joins(token) && anotherClause(verbs, from, at)
                    && !(at + 1 < left.size() && lexicon.has(Role.RELATIVE, left.get(at + 1)))) {
                from = at + 1;
            }
        }
        return new ClauseStart(afterPrelude(left, from, lexicon), cut, reporter, label);
    }

    List<Token> words(List<Token> left) {
        List<Token> words = new ArrayList<>();
        for (int at = from; at < left.size(); at++) {
            if (!cut.contains(at))
                words.add(left.get(at));
        }
        return words;
    }

    private static int reportingBefore(List<Token> left, int from, int at, Lexicon lexicon) {
        for (int i = at - 1; i >= Math.max(from, at - REPORT_REACH); i--) {
            if (lexicon.match(Role.REPORTING, left, i) > 0 && !left.get(i).isCapitalised())
                return i;
        }
        return -1;
    }

    /// A verb before and, after some words for a new subject, a verb behind: a clause of its own begins here.
    private static boolean anotherClause(List<VerbGroup> verbs, int from, int at) {
        boolean before = verbs.stream().anyMatch(v -> v.start() >= from && v.content() < at);
        boolean behind = verbs.stream().anyMatch(v -> v.start() > at + 1);
        return before && behind;
    }

    /// Back from a place to where its noun phrase begins.
    private static int nounBefore(List<Token> left, int place, int from, Lexicon lexicon) {
        for (int at = place - 1; at >= from; at--) {
            Token token = left.get(at);
            if (at + 1 < place && (token.is(",") || token.is(":") || lexicon.match(Role.AUXILIARY, left, at) > 0))
                return at + 1;
            boolean opens = lexicon.has(Role.DETERMINER, token)
                    && (at == from || !lexicon.has(Role.PREPOSITION, left.get(at - 1)));
            if (opens)
                return at;
        }
        return from;
    }

    private static List<Token> withoutPrelude(List<Token> subject, Lexicon lexicon) {
        return subject.subList(afterPrelude(subject, 0, lexicon), subject.size());
    }

    static int afterPrelude(List<Token> left, int from, Lexicon lexicon) {
        int start = from;
        while (start < left.size() && left.get(start).is(",")) {
            start++;
        }
        for (int rounds = 0; rounds < 3 && lexicon.match(Role.PRELUDE, left, start) > 0; rounds++) {
            int comma = start;
            while (comma < left.size() && !left.get(comma).is(",")) {
                comma++;
            }
            if (comma + 1 >= left.size())
                break;
            start = comma + 1;
        }
        return start;
    }
}
