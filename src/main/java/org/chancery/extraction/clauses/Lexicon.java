package org.chancery.extraction.clauses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The words with which one language builds its sentences, by what they do there. Each language is one file under
/// `vocabulary/clauses`; adding a language is adding a file.
public final class Lexicon {

    private static final Map<String, Lexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<Role, Map<String, List<Entry>>> entries = new EnumMap<>(Role.class);

    /// One or several words, and what they stand for where the file says so ("sent = send").
    private record Entry(String[] words, String meaning) {}

    private Lexicon() {}

    /// The words of a language, or those of English for a language that has no file.
    ///
    /// @param language ISO 639-1 code
    public static Lexicon of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language.toLowerCase(Locale.ROOT), Lexicon::load);
    }

    public boolean has(Role role, Token token) {
        return token.isWord() && starting(role, token.lower()).stream().anyMatch(entry -> entry.words.length == 1);
    }

    /// How many tokens from here on are an entry of this role; 0 if none. The longest entry counts.
    public int match(Role role, List<Token> tokens, int at) {
        int longest = 0;
        if (at < 0 || at >= tokens.size())
            return 0;
        for (Entry entry : starting(role, tokens.get(at).lower())) {
            if (entry.words.length > longest && standsAt(entry, tokens, at))
                longest = entry.words.length;
        }
        return longest;
    }

    /// How many tokens up to here, exclusive, are an entry of this role; 0 if none.
    public int matchEndingAt(Role role, List<Token> tokens, int end) {
        for (int at = Math.max(0, end - 6); at < end; at++) {
            for (Entry entry : starting(role, tokens.get(at).lower())) {
                if (at + entry.words.length == end && standsAt(entry, tokens, at))
                    return entry.words.length;
            }
        }
        return 0;
    }

    /// What an entry stands for; the entry itself where the file says no more.
    public Optional<String> lookup(Role role, String phrase) {
        String[] words = phrase.split(" ");
        return starting(role, words[0]).stream()
                .filter(entry -> String.join(" ", entry.words).equals(phrase))
                .map(Entry::meaning)
                .findFirst();
    }

    /// All entries of a role that are one word, with what each stands for.
    public Map<String, List<String>> words(Role role) {
        Map<String, List<String>> words = new HashMap<>();
        entries.getOrDefault(role, Map.of()).forEach((first, all) -> all.stream().filter(e -> e.words.length == 1)
                .forEach(e -> words.computeIfAbsent(first, w -> new ArrayList<>()).add(e.meaning)));
        return words;
    }

    private List<Entry> starting(Role role, String first) {
        return entries.getOrDefault(role, Map.of()).getOrDefault(first, List.of());
    }

    private static boolean standsAt(Entry entry, List<Token> tokens, int at) {
        if (at + entry.words.length > tokens.size())
            return false;
        for (int i = 0; i < entry.words.length; i++) {
            if (!entry.words[i].equals(tokens.get(at + i).lower()))
                return false;
        }
        return true;
    }

    private static Lexicon load(String language) {
        InputStream file = Lexicon.class.getResourceAsStream("/vocabulary/clauses/" + language + ".txt");
        if (file == null)
            return of("en");
        Lexicon lexicon = new Lexicon();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Role role = Role.DETERMINER;
            for (String line : lines.lines().toList()) {
                if (line.startsWith("["))
                    role = Role.valueOf(line.substring(1, line.indexOf(']')));
                else if (!line.startsWith("#"))
                    lexicon.add(role, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary of " + language + " cannot be read", e);
        }
        return lexicon;
    }

    private void add(Role role, String line) {
        for (String item : line.split(",")) {
            String[] sides = item.split("=");
            String phrase = sides[0].strip();
            if (phrase.isEmpty())
                continue;
            String meaning = sides.length > 1 ? sides[1].strip().replaceFirst("^-$", "") : phrase;
            // cut as text is cut, so that "a l'attention de" meets its tokens
            String[] words = Token.cut(phrase, 0, phrase.length()).stream().map(Token::lower).toArray(String[]::new);
            entries.computeIfAbsent(role, r -> new HashMap<>())
                    .computeIfAbsent(words[0], w -> new ArrayList<>())
                    .add(new Entry(words, meaning));
        }
    }
}
