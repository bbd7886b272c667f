package org.chancery.extraction.references;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lines of a file of the vocabulary, without its comments.
final class Vocabulary {

    private Vocabulary() {}

    static List<String> lines(String name) {
        var file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/vocabulary/" + name),
                () -> "the program's own vocabulary lacks " + name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary cannot be read: " + name, e);
        }
    }
}
