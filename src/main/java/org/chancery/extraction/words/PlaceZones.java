package org.chancery.extraction.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The time zones of the places where meetings are held, by the file `vocabulary/places.txt`.
public final class PlaceZones {

    private static final String FILE = "/vocabulary/places.txt";
    private static final Map<String, Place> PLACES = load();
    private static final int MOST_WORDS = 3;

    private PlaceZones() {}

    /// A place by its name as the file spells it.
    public record Place(String name, ZoneId zone) {}

    /// The first place that a line names with a capital letter.
    public static Optional<Place> first(String line) {
        for (int at = 0; at < line.length(); at = nextWord(line, at)) {
            Optional<Place> here = at(line, at);
            if (here.isPresent())
                return here;
        }
        return Optional.empty();
    }

    /// The place whose name begins at a character, the longest such name.
    private static Optional<Place> at(String line, int at) {
        if (!Character.isLetter(line.charAt(at)) || Character.isLowerCase(line.charAt(at)))
            return Optional.empty();
        Optional<Place> longest = Optional.empty();
        int end = at;
        for (int words = 0; words < MOST_WORDS && end < line.length(); words++) {
            end = endOfWord(line, end);
            Place place = PLACES.get(Folding.fold(line.subSequence(at, end)));
            if (place != null)
                longest = Optional.of(place);
            end++;
        }
        return longest;
    }

    private static int endOfWord(String line, int from) {
        int end = from;
        while (end < line.length() && isLetter(line.charAt(end)))
            end++;
        return end;
    }

    private static int nextWord(String line, int from) {
        int next = Math.max(from + 1, endOfWord(line, from));
        while (next < line.length() && !isLetter(line.charAt(next)))
            next++;
        return next;
    }

    /// "Addis-Abeba" is one word.
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '-';
    }

    private static Map<String, Place> load() {
        Map<String, Place> places = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(PlaceZones.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(": ");
                ZoneId zone = ZoneId.of(line.substring(0, colon));
                for (String name : line.substring(colon + 2).split(", ")) {
                    places.put(Folding.fold(name), new Place(name, zone));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own places cannot be read", e);
        }
        return Map.copyOf(places);
    }
}
