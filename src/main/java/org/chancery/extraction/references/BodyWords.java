package org.chancery.extraction.references;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// The words of which names of bodies are made.
final class BodyWords {

    /// "committee", "board": what a body is.
    static final Set<String> HEADS = read("heads");
    /// What a body may be when the text introduces it with a short name.
    static final Set<String> INTRODUCED = read("introduced");
    /// "working", "steering": what stands before the head and needs no name behind it.
    static final Set<String> KINDS = read("kinds");
    /// Words that stand in a name without a capital.
    static final Set<String> SMALL = read("small");

    /// "council", "assembly": may have one proper name before them and nothing behind, "Water Assembly".
    static final Set<String> NAMED = read("named");
    /// Small words of languages in which names of bodies go on without capitals.
    static final Set<String> ROMANCE = read("romance");
    /// Words that end such a name: verbs, mostly.
    static final Set<String> STOPS = read("stops");

    private BodyWords() {}

    private static Set<String> read(String name) {
        Set<String> words = new HashSet<>();
        for (String line : Vocabulary.lines("body-words.txt")) {
            if (line.startsWith(name + " = "))
                Arrays.stream(line.substring(name.length() + 3).split(",")).map(String::strip).forEach(words::add);
        }
        return Set.copyOf(words);
    }
}
