package org.chancery.reading.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words kept as a resource of their own, so that a language is added without touching code.
final class WordList {

    private WordList() {}

    /// Reads words parted by white space; a line that begins with # is a remark.
    static Set<String> read(String name) {
        InputStream stream = Objects.requireNonNull(WordList.class.getResourceAsStream("/reading/" + name), name);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.startsWith("#")).flatMap(l -> Stream.of(l.strip().split("\\s+")))
                    .filter(w -> !w.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own word list is unreadable: " + name, e);
        }
    }
}
