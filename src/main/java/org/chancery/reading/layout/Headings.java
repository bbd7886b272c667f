package org.chancery.reading.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.reading.lines.Sentence;

/// What makes a line a heading when the file itself does not say so: its form, its type, or the space around it.
final class Headings {

    /// Longer than this is a sentence, whatever it looks like.
    private static final int LONGEST = 300;
    private static final int LONGEST_UNMARKED = 160;

    /// Items, acts and chapters announced by their name and number.
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?i)(agenda item|item|point|punto|tema)\\s+\\d{1,2}[a-z]?(\\s?\\([a-z]\\))?\\s*[-–—:.]\\s*\\p{Lu}.*"),
            Pattern.compile(
                    "(?i)(draft )?(resolution|decision|résolution|décision|resolución|decisión|recommendation)\\s+"
                            + "[A-Z0-9]+([./][A-Z0-9]+)*\\s*[-–—:]\\s*\\p{Lu}.*"),
            Pattern.compile(
                    "(Annex|Appendix|Chapter|Part|ANNEX|Annexe|Anexo)\\s+([IVX]+|[A-H]|\\d{1,2})(\\s*[-–—:.]\\s*\\p{Lu}.*)?"));
    private static final Pattern SECOND_SENTENCE = Pattern.compile("[.!?]\\s+\\p{Lu}");
    private static final Pattern CLOSED = Pattern.compile("[.!?;:,…][\"'”’»)\\]]*$");

    /// A document's symbol, an address and the hours of a meeting stand by themselves, too, and name nothing that follows.
    private static final Pattern NEVER = Pattern.compile("^\\S+/\\S+$|://|\\b\\d{1,2}[:.h]\\d{2}\\b");

    private Headings() {}

    /// Whether the text announces itself, whatever it is set in: "Agenda item 2 – …", "Resolution 2/7 - …", ALL CAPITALS.
    static boolean byForm(String text) {
        if (text.length() > LONGEST || Sentence.dangles(text))
            return false;
        return shouts(text)
                || FORMS.stream().anyMatch(f -> f.matcher(text).matches()) && !SECOND_SENTENCE.matcher(text).find();
    }

    /// Whether the text, which has white space around it or stands out in its type, can be a heading.
    static boolean byLook(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_UNMARKED && Character.isUpperCase(text.codePointAt(0))
                && !CLOSED.matcher(text).find()
                && !Sentence.dangles(text) && !NEVER.matcher(text).find();
    }

    /// Whether Every Word of Weight Begins with a Capital, as in English titles and never in the first half of a sentence.
    static boolean isTitleCase(String text) {
        List<String> weighty = Stream.of(text.split("\\P{L}+")).filter(w -> w.length() > 3).toList();
        return weighty.size() > 1 && weighty.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    }

    private static boolean shouts(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters >= 4 && !NEVER.matcher(text).find() && text.length() <= LONGEST_UNMARKED
                && !CLOSED.matcher(text).find()
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && text.codePoints().filter(Character::isDigit).count() < letters;
    }
}
