package org.chancery.desk.receiving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.extraction.proposals.Sameness;

/// How much a paper looks like what is owed: its symbol, the resolution it names, its body and the words of its title. It is a guess that only sorts
/// a list; a person decides.
final class Likeness {

    private static final int SYMBOL = 10;
    private static final int RESOLUTION = 3;
    private static final int BODY = 2;
    private static final int WORD = 3;
    private static final int MOST_WORDS = 4;

    /// What is looked for.
    ///
    /// @param text title and note
    /// @param resolution number; empty if none
    /// @param body short name; empty if none
    /// @param since the day of the first paper that says it is owed: a paper from before cannot be it
    record Wanted(String title, String text, String resolution, String body, LocalDate since) {}

    /// A paper that may be it.
    ///
    /// @param opening its first paragraphs
    /// @param says whether it is one of the papers that say it is owed
    record Seen(String title, String symbol, String opening, LocalDate day, boolean says) {}

    private Likeness() {}

    /// @return what speaks for the paper
    static List<Sign> signs(Wanted wanted, Seen seen) {
        var signs = new ArrayList<Sign>();
        if (seen.says() || seen.day().isBefore(wanted.since()))
            return signs;
        String paper = (seen.title() + "\n" + seen.opening()).toLowerCase(Locale.ROOT);
        if (!seen.symbol().isEmpty() && holds(wanted.text(), seen.symbol()))
            signs.add(new Sign(SYMBOL, "bears the symbol " + seen.symbol()));
        Set<String> words = new HashSet<>(Sameness.content(wanted.title()));
        words.retainAll(Sameness.content(seen.title()));
        if (!words.isEmpty())
            signs.add(new Sign(WORD * Math.min(MOST_WORDS, words.size()), words.size() == 1
                    ? "one word of the title"
                    : words.size() + " words of the title"));
        if (!wanted.resolution().isEmpty() && holds(paper, wanted.resolution()))
            signs.add(new Sign(RESOLUTION, "names " + wanted.resolution()));
        if (!wanted.body().isEmpty() && paper.contains(wanted.body().toLowerCase(Locale.ROOT)))
            signs.add(new Sign(BODY, "names the " + wanted.body()));
        return signs;
    }

    /// Whether a text names a symbol or number, and not a longer one.
    private static boolean holds(String text, String name) {
        String low = text.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if ((at == 0 || ends(low.charAt(at - 1))) && (end == low.length() || ends(low.charAt(end))))
                return true;
        }
        return false;
    }

    private static boolean ends(char letter) {
        return !Character.isLetterOrDigit(letter) && letter != '/';
    }

    /// One thing that speaks for a paper.
    record Sign(int weight, String words) {}
}
