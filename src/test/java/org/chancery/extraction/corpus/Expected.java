package org.chancery.extraction.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A row of what a text must yield: a mention with its quote, or an entry with its title.
record Expected(String sort, String kind, String start, String end, String time, String words) {

    static List<Expected> of(Path text) throws IOException {
        return lines(text).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(row -> new Expected(row[0], row[1], row[2], row[3], row[4], row[5]))
                .toList();
    }

    static List<String> lines(Path text) throws IOException {
        return Files.readAllLines(Path.of(text.toString().replace(".txt", ".expected.tsv")));
    }

    @Override
    public String toString() {
        return kind + " " + start + (end.equals(start) ? "" : ".." + end) + (time.isEmpty() ? "" : " " + time) + " «"
                + words + "»";
    }
}
