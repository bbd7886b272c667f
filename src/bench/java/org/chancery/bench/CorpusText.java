package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The English papers of the project's own corpus as paragraphs, as often as it takes to fill a text.
final class CorpusText {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private CorpusText() {}

    static List<String> english(int characters) throws IOException {
        List<String> once = new ArrayList<>();
        for (Path paper : papers()) {
            Files.readAllLines(paper).stream().filter(line -> !line.isBlank()).forEach(once::add);
        }
        List<String> text = new ArrayList<>();
        for (int length = 0, at = 0; length < characters; at++) {
            text.add(once.get(at % once.size()));
            length += text.getLast().length();
        }
        return text;
    }

    private static List<Path> papers() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt") && !file.toString().matches(".*-(fr|es)\\.txt"))
                    .sorted().toList();
        }
    }
}
