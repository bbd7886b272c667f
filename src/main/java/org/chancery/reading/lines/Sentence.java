package org.chancery.reading.lines;

import java.util.Set;
import java.util.regex.Pattern;

/// Where sentences end and go on, as far as that shows in print.
public final class Sentence {

    private static final Pattern END = Pattern.compile("[.!?;:…。؟۔!?][\"'”’»)\\]*_ ]*$");
    private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}+\\.?)$");
    private static final Pattern OPEN = Pattern.compile("[,(\\[“«/–—-]$");
    private static final Pattern LISTING = Pattern.compile("(?:,|\\b(?:and|or|et|ou|y|o|and/or))$");
    private static final Set<String> DANGLING = WordList.read("dangling.txt");

    private Sentence() {}

    /// Whether the text closes with a mark that ends a sentence or introduces a list.
    public static boolean ends(String text) {
        return END.matcher(text).find() && !dangles(text);
    }

    /// Whether more has to come: the text breaks off after a comma, an opening bracket or a word that never stands last.
    public static boolean dangles(String text) {
        if (OPEN.matcher(text).find())
            return true;
        var last = LAST_WORD.matcher(text);
        return last.find() && DANGLING.contains(last.group(1));
    }

    /// Whether the next item of a list may follow: the text closes with a comma, "and" or "or".
    public static boolean lists(String text) {
        return LISTING.matcher(text).find();
    }

    /// Whether the text can only be the rest of something: it begins in lower case, or with a bracket.
    public static boolean continues(String text) {
        return !text.isEmpty()
                && (Character.isLowerCase(text.codePointAt(0)) || ",;([)]”»".indexOf(text.charAt(0)) >= 0);
    }
}
