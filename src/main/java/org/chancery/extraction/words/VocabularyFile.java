package org.chancery.extraction.words;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.document.Languages;
import org.chancery.time.Offset;
import org.chancery.time.Part;

/// A file of the vocabulary. Each line names a role, its value where it has one, and the words: `month 5: may`, `part END: end of, close of`,
/// `zone Africa/Nairobi: eat`. Case and accents do not matter; `#` begins a remark.
final class VocabularyFile {

    private final String language;

    VocabularyFile(String language) {
        this.language = language;
    }

    /// What a line says of each of its words.
    record Entry(Role role, int value, Optional<ZoneId> zone) {

        void addTo(Word word) {
            zone.ifPresentOrElse(word::add, () -> word.add(role, value));
        }
    }

    void read(BiConsumer<Entry, List<String>> each) {
        Languages.lines(language).stream().filter(line -> !tellsLanguage(line)).forEach(line -> readLine(line, each));
    }

    /// The lines by which a paper's language is known; they say nothing of dates.
    private static boolean tellsLanguage(String line) {
        return line.startsWith("common: ") || line.startsWith("script: ");
    }

    private void readLine(String line, BiConsumer<Entry, List<String>> each) {
        int colon = line.indexOf(": ");
        String[] head = line.substring(0, colon).split(" ");
        Entry entry = entry(Role.valueOf(head[0].toUpperCase(Locale.ROOT)), head.length > 1 ? head[1] : "0");
        for (String phrase : line.substring(colon + 2).split(",")) {
            each.accept(entry, parts(Folding.fold(phrase.strip())));
        }
    }

    private static Entry entry(Role role, String value) {
        return switch (role) {
            case UNIT -> new Entry(role, Offset.Unit.valueOf(value).ordinal(), Optional.empty());
            case PART -> new Entry(role, Part.valueOf(value).ordinal(), Optional.empty());
            case ZONE -> new Entry(role, 0, Optional.of(ZoneId.of(value)));
            default -> new Entry(role, Integer.parseInt(value), Optional.empty());
        };
    }

    /// A phrase as the lexer sees it: apostrophes vanish, hyphens stand alone, Chinese is one word.
    private static List<String> parts(String phrase) {
        return List.of(phrase.replace("'", " ").replace("-", " - ").strip().split("\\s+"));
    }
}
