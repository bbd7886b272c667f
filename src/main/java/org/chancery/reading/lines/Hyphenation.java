package org.chancery.reading.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds hyphens that only break a word at the end of a line. A hyphen is one when the document has the whole word elsewhere, and never
/// has it with the hyphen; any other may belong to the word and stays.
public final class Hyphenation {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("(?:^|[^\\p{L}-])(\\p{L}+)-$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}\\p{L}*)(?!-)");
    private static final char SOFT = '\u00AD';

    private Hyphenation() {}

    /// The lines, with a soft hyphen in the place of each hyphen that surely only breaks a word.
    public static List<Line> soften(List<Line> lines) {
        Set<String> words = words(lines);
        List<Line> softened = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean soft = i + 1 < lines.size() && breaks(line.text(), lines.get(i + 1).text(), words);
            softened.add(soft ? line.withText(line.text().substring(0, line.text().length() - 1) + SOFT) : line);
        }
        return softened;
    }

    private static boolean breaks(String line, String next, Set<String> words) {
        Matcher broken = BROKEN.matcher(line);
        Matcher rest = REST.matcher(next);
        if (!broken.find() || !rest.find())
            return false;
        String head = broken.group(1).toLowerCase(Locale.ROOT);
        return words.contains(head + rest.group(1)) && !words.contains(head + "-" + rest.group(1));
    }

    private static Set<String> words(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            WORD.matcher(line.text()).results().forEach(w -> words.add(w.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
