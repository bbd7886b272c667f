package org.chancery.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.chancery.document.Paragraph;

/// The language of a text: the one whose small words it uses most, or the one that is written in its script.
///
/// Languages are lines of the resource `reading/languages.properties`.
final class Language {

    static final String UNKNOWN = "en";
    /// So many characters tell a language; a longer paper does not tell it better.
    private static final int ENOUGH = 20_000;
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Properties LANGUAGES = load();

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
                .map(Map.Entry::getKey).orElse(UNKNOWN);
    }

    /// A letter of another script is worth as much as a twelfth of a small word, which is about how often those come.
    private static void byScript(CharSequence text, Map<String, Integer> votes) {
        Map<String, Integer> letters = new HashMap<>();
        text.codePoints().filter(Character::isLetter)
                .forEach(c -> letters.merge(Character.UnicodeScript.of(c).name(), 1, Integer::sum));
        letters.forEach((script, count) -> {
            String language = LANGUAGES.getProperty("script." + script);
            if (language != null)
                votes.merge(language, 1 + count / 12, Integer::sum);
        });
    }

    private static void byWords(CharSequence text, Map<String, Integer> votes) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : WORD_BREAK.split(text.toString().toLowerCase(Locale.ROOT))) {
            words.merge(word, 1, Integer::sum);
        }
        for (String language : LANGUAGES.stringPropertyNames()) {
            if (language.startsWith("script."))
                continue;
            for (String word : LANGUAGES.getProperty(language).split(" ")) {
                Integer count = words.get(word);
                if (count != null)
                    votes.merge(language, count, Integer::sum);
            }
        }
    }

    private static Properties load() {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Language.class.getResourceAsStream("/reading/languages.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own list of languages is unreadable", e);
        }
        return properties;
    }
}
