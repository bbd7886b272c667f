package org.chancery.agenda.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rule packs that come with the program: what was seen in papers of meetings, and what other bodies publish, to be checked.
public final class Presets {

    private static final List<String> NAMES = List.of("un-habitat", "un-documents", "unea", "general-assembly",
            "itu-council",
            "cites", "who-board", "human-rights");

    private Presets() {}

    public static List<RulePack> packs() {
        return NAMES.stream().map(name -> RulePackText.read(text(name), name).pack()).toList();
    }

    static String text(String name) {
        String path = "/rules/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Presets.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
