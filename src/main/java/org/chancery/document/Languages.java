package org.chancery.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The languages that papers are read in: those that have a file of words under `vocabulary`, named by the ISO 639-1 code. Nothing else
/// lists them, so that adding a language is adding its file.
public final class Languages {

    /// The language of a paper that tells none.
    public static final String DEFAULT = "en";

    private static final String FOLDER = "vocabulary";
    private static final Pattern FILE = Pattern.compile("(?:.*/)?" + FOLDER + "/([a-z]{2})\\.txt");
    private static final List<String> ALL = find(home());

    private Languages() {}

    /// Their codes, the default first, the others in alphabetical order.
    public static List<String> all() {
        return ALL;
    }

    /// The language, or the default where it has no file.
    public static String known(String language) {
        return ALL.contains(language) ? language : DEFAULT;
    }

    /// The lines of a language's file without its remarks.
    public static List<String> lines(String language) {
        String path = "/" + FOLDER + "/" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(Languages.class.getResourceAsStream(path), path);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own words of " + language + " cannot be read", e);
        }
    }

    /// The folder or archive that the program runs from.
    private static Path home() {
        try {
            return Path.of(Languages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> find(Path home) {
        try {
            return Files.isDirectory(home) ? inFolder(home.resolve(FOLDER)) : inArchive(home);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own languages cannot be listed", e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return codes(files.map(file -> FOLDER + "/" + file.getFileName()));
        }
    }

    private static List<String> inArchive(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return codes(zip.stream().map(ZipEntry::getName));
        }
    }

    private static List<String> codes(Stream<String> names) {
        List<String> others = names.map(FILE::matcher).filter(Matcher::matches).map(m -> m.group(1))
                .filter(code -> !code.equals(DEFAULT)).sorted().toList();
        return Stream.concat(Stream.of(DEFAULT), others.stream()).toList();
    }
}
