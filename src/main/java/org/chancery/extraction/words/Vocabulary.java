package org.chancery.extraction.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.document.Languages;

/// What the words of a language mean for dates: the language's own file, and the names of months and weekdays of all others, since
/// a paper quotes dates in more than one.
public final class Vocabulary {

    private static final Map<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /// A fixed phrase of several words, known by its first.
    record Phrase(List<String> parts, Word word) {}

    private Vocabulary(String language) {
        String own = Languages.known(language);
        new VocabularyFile(own).read(this::put);
        for (String other : Languages.all()) {
            if (!other.equals(own)) {
                boolean english = other.equals(Languages.DEFAULT);
                new VocabularyFile(other).read((entry, phrase) -> putForeign(entry, phrase, english));
            }
        }
        phrases.values().forEach(list -> list.sort((a, b) -> b.parts.size() - a.parts.size()));
    }

    /// @param language ISO 639-1 code; English is taken for a language that has no file
    public static Vocabulary of(String language) {
        return LOADED.computeIfAbsent(language, Vocabulary::new);
    }

    private void put(VocabularyFile.Entry entry, List<String> phrase) {
        entry.addTo(word(phrase));
    }

    /// Short names are too often words of their own; only the English ones of the months are taken.
    private void putForeign(VocabularyFile.Entry entry, List<String> phrase, boolean english) {
        boolean calendar = entry.role() == Role.MONTH || entry.role() == Role.WEEKDAY || entry.role() == Role.YEAR_SIGN
                || entry.role() == Role.MONTH_SIGN || entry.role() == Role.DAY_SIGN;
        boolean abbreviation = phrase.size() == 1 && phrase.getFirst().length() < 4
                && phrase.getFirst().charAt(0) < 0x250;
        if (calendar && !abbreviation && !known(phrase)) {
            put(entry, phrase);
        }
    }

    private boolean known(List<String> phrase) {
        return phrase.size() == 1 && words.containsKey(phrase.getFirst());
    }

    private Word word(List<String> phrase) {
        if (phrase.size() == 1)
            return words.computeIfAbsent(phrase.getFirst(), w -> new Word());
        List<Phrase> sameStart = phrases.computeIfAbsent(phrase.getFirst(), w -> new ArrayList<>());
        for (Phrase known : sameStart) {
            if (known.parts.equals(phrase))
                return known.word;
        }
        var added = new Phrase(phrase, new Word());
        sameStart.add(added);
        return added.word;
    }

    Word word(String folded) {
        return words.getOrDefault(folded, Word.UNKNOWN);
    }

    /// The phrases that begin with a word, the longest first.
    List<Phrase> phrases(String folded) {
        return phrases.getOrDefault(folded, List.of());
    }
}
