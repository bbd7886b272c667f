package org.chancery.agenda.clashing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A city in which meetings are held, by the file `vocabulary/cities.txt`: its names in several languages, and the buildings that stand there.
///
/// @param name in English
public record City(String name) {

    private static final String FILE = "/vocabulary/cities.txt";
    private static final Map<String, City> NAMES = load();

    /// The city that a place names, whatever room or building stands before it: "Palais des Nations, Genève". Empty if it names none that is
    /// known, or more than one.
    public static Optional<City> of(String place) {
        if (place.isBlank())
            return Optional.empty();
        String words = " " + plain(place) + " ";
        var named = NAMES.entrySet()
                .stream()
                .filter(each -> words.contains(" " + each.getKey() + " "))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Map<String, City> load() {
        try (InputStream in = Objects.requireNonNull(City.class.getResourceAsStream(FILE), FILE)) {
            var names = new HashMap<String, City>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] called = line.split(", ");
                        for (String name : called)
                            names.put(plain(name), new City(called[0]));
                    });
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own cities cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
