package org.chancery.extraction.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// How a title looks in a diary: without its article, without trailing fragments, not longer than a line.
public final class Titles {

    public static final int LONGEST = 70;
    /// What is compared with other titles need not be longer.
    private static final int LONGEST_WHOLE = 300;
    private static final Pattern FOR_BODY = Pattern.compile(
            "([\\p{L}'-]+(?: [\\p{L}'-]+)?) (?:for|of) the ([\\p{Lu}][\\p{L}-]*\\p{Lu}[\\p{L}\\d-]*)(?: (?:meeting|session))?");
    private static final Pattern FOOTNOTES = Pattern.compile("(?<=\\p{Ll}{4})\\d{1,2}(?=[,\\s]|$)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;:.–—)-]+|[\\s,;:.–—(-]+$");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|\\[|\\]\\([^)]*\\)|[«»“”\"]");

    private Titles() {}

    /// A noun phrase as the subject of a title: front and back cleaned, "documents for the WGH meeting" turned to "WGH documents".
    public static String nouns(Clause clause, List<Token> tokens, Lexicon lexicon, int longest) {
        List<Token> kept = withoutFragments(
                withoutAside(withinReach(Clause.trimmedFront(tokens, lexicon), longest), lexicon), lexicon);
        kept = shortened(clause, kept, lexicon, longest);
        Matcher forBody = FOR_BODY.matcher(plain(clause.words(kept)));
        return forBody.matches()
                ? forBody.group(2) + " " + forBody.group(1).toLowerCase(Locale.ROOT)
                : plain(clause.words(kept));
    }

    /// The tokens that can matter for a title of this length, with some to cut back from.
    private static List<Token> withinReach(List<Token> tokens, int longest) {
        int reach = tokens.isEmpty() ? 0 : tokens.getFirst().start() + Math.min(longest, LONGEST_WHOLE) + LONGEST;
        int end = 0;
        while (end < tokens.size() && tokens.get(end).end() <= reach) {
            end++;
        }
        return tokens.subList(0, Math.max(end, Math.min(1, tokens.size())));
    }

    private static List<Token> withoutAside(List<Token> tokens, Lexicon lexicon) {
        for (int at = 1; at < tokens.size(); at++) {
            if (lexicon.match(Role.ASIDE, tokens, at) > 0)
                return tokens.subList(0, at);
        }
        return tokens;
    }

    /// Cuts before a preposition, a comma or a bracket until the phrase is short enough.
    public static List<Token> shortened(Clause clause, List<Token> tokens, Lexicon lexicon, int longest) {
        List<Token> kept = withinReach(tokens, longest);
        while (kept.size() > 1 && plain(clause.words(kept)).length() > longest) {
            int cut = kept.size() - 1;
            while (cut > 1 && lexicon.match(Role.PREPOSITION, kept, cut) == 0 && !kept.get(cut).is(",")
                    && !kept.get(cut).is("(") && !kept.get(cut).is("and") && !kept.get(cut).is("–")) {
                cut--;
            }
            kept = withoutFragments(kept.subList(0, cut), lexicon);
        }
        return kept;
    }

    /// Drops from the end what cannot end a title: prepositions, articles, open brackets.
    public static List<Token> withoutFragments(List<Token> tokens, Lexicon lexicon) {
        List<Token> kept = new ArrayList<>(tokens);
        while (kept.size() > 1) {
            Token last = kept.getLast();
            boolean mark = !last.isWord() && !last.is(")") && !last.is("”") && !last.is("\"");
            boolean dangling = lexicon.has(Role.DANGLING, last) && !last.isCapitalised();
            if (!mark && !dangling && !opensBracket(kept))
                break;
            if (opensBracket(kept) && !mark && !dangling) {
                while (!kept.isEmpty() && !kept.getLast().is("(")) {
                    kept.removeLast();
                }
            }
            if (!kept.isEmpty())
                kept.removeLast();
        }
        return kept;
    }

    private static boolean opensBracket(List<Token> tokens) {
        long open = tokens.stream().filter(t -> t.is("(")).count();
        long closed = tokens.stream().filter(t -> t.is(")")).count();
        return open > closed;
    }

    /// Capital first letter, no marks of the page, no footnote digits glued to words.
    public static String finished(String title) {
        String text = plain(title);
        if (text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT)) && text.contains(" "))
            text = text.toLowerCase(Locale.ROOT);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public static String plain(String text) {
        String unmarked = FOOTNOTES.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("");
        return ENDS.matcher(SPACES.matcher(unmarked).replaceAll(" ")).replaceAll("");
    }
}
