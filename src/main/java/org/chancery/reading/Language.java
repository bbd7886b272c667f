package org.chancery.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.document.Languages;
import org.chancery.document.Paragraph;

/// The language of a text: the one whose small words it uses most, or the one that is written in its script.
///
/// Both stand in the vocabulary file of each language, on its lines `common` and `script`.
final class Language {

    /// So many characters tell a language; a longer paper does not tell it better.
    private static final int ENOUGH = 20_000;
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}]+");
    /// The small words of each language, as far as possible only its own.
    private static final Map<String, List<String>> SMALL_WORDS = lines("common: ");
    /// The scripts that only one of the languages is written in.
    private static final Map<String, List<String>> SCRIPTS = lines("script: ");

    private Language() {}

    static String of(List<Paragraph> paragraphs) {
        var sample = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            if (sample.length() > ENOUGH)
                break;
            sample.append(paragraph.text(), 0, Math.min(paragraph.text().length(), ENOUGH)).append(' ');
        }
        Map<String, Integer> votes = new HashMap<>();
        byScript(sample, votes);
        byWords(sample, votes);
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(Languages.DEFAULT);
    }

    /// A letter of another script is worth as much as a twelfth of a small word, which is about how often those come.
    private static void byScript(CharSequence text, Map<String, Integer> votes) {
        Map<String, Integer> letters = new HashMap<>();
        text.codePoints().filter(Character::isLetter)
                .forEach(c -> letters.merge(Character.UnicodeScript.of(c).name(), 1, Integer::sum));
        SCRIPTS.forEach((language, scripts) -> scripts.stream().filter(letters::containsKey)
                .forEach(script -> votes.merge(language, 1 + letters.getOrDefault(script, 0) / 12, Integer::sum)));
    }

    private static void byWords(CharSequence text, Map<String, Integer> votes) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : WORD_BREAK.split(text.toString().toLowerCase(Locale.ROOT))) {
            words.merge(word, 1, Integer::sum);
        }
        SMALL_WORDS.forEach((language, own) -> own.stream().filter(words::containsKey)
                .forEach(word -> votes.merge(language, words.getOrDefault(word, 0), Integer::sum)));
    }

    private static Map<String, List<String>> lines(String head) {
        return Languages.all().stream()
                .collect(Collectors.toMap(Function.identity(), language -> lines(language, head)));
    }

    private static List<String> lines(String language, String head) {
        return Languages.lines(language).stream().filter(line -> line.startsWith(head))
                .flatMap(line -> Pattern.compile(", ").splitAsStream(line.substring(head.length()))).toList();
    }
}
