package org.chancery.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks text into lines as a word processor does: between words, never inside one.
final class Wrapping {

    private Wrapping() {}

    static List<List<String>> lines(String text, double width, ToDoubleFunction<String> measure) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (String word : text.split(" ")) {
            List<String> line = lines.getLast();
            if (!line.isEmpty() && measure.applyAsDouble(String.join(" ", line) + " " + word) > width)
                lines.add(new ArrayList<>());
            lines.getLast().add(word);
        }
        return lines;
    }
}
