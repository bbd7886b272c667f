package org.chancery.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.chancery.document.Paragraph;
import org.chancery.document.Paragraph.Kind;

/// A made-up paper of a meeting: what a test prints in every format, and what reading must give back.
record Paper(List<Part> parts) {

    /// @param level how deep an item stands in its list: 0 for a bullet, 1 for a letter under it
    record Part(Kind kind, String label, int level, String text) {

        static Part heading(String text) {
            return new Part(Kind.HEADING, "", 0, text);
        }

        static Part numbered(int number, String text) {
            return new Part(Kind.NUMBERED, String.valueOf(number), 0, text);
        }

        static Part bullet(String text) {
            return new Part(Kind.ITEM, "", 0, text);
        }

        static Part lettered(String letter, String text) {
            return new Part(Kind.ITEM, letter, 1, text);
        }

        static Part text(String text) {
            return new Part(Kind.TEXT, "", 0, text);
        }

        static Part of(Paragraph paragraph) {
            return new Part(paragraph.kind(), paragraph.label(), 0, paragraph.text());
        }

        Part flat() {
            return new Part(kind, label, 0, text);
        }
    }

    private static final List<String> WORDS = List.of("lighthouse", "keepers", "the", "harbour", "of", "rope",
            "well-known", "tides", "and", "cargo",
            "in", "2031", "to", "ferry", "(provisional)", "with", "islands", "buoys", "half-yearly", "charts", "were",
            "repainted", "by", "pilots",
            "on", "27", "quays", "\"slack water\"", "dredging", "under", "Rule", "9", "north–south", "moorings", "3.5",
            "knots", "and/or", "piers",
            "Harbour-Master's", "a", "survey");

    static Paper random(long seed) {
        return new Draft(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).write();
    }

    /// The parts as reading gives them back: formats do not keep how deep an item stood.
    List<Part> flat() {
        return parts.stream().map(Part::flat).toList();
    }

    /// Writes at random.
    private static final class Draft {

        private final RandomGenerator random;
        private final List<Part> parts = new ArrayList<>();
        private int number;

        Draft(RandomGenerator random) {
            this.random = random;
        }

        Paper write() {
            parts.add(Part.heading("Summary of gathering " + (2 + random.nextInt(90)) + " of the Keepers"));
            parts.add(Part.heading("HARBOUR REPORT"));
            for (int section = 1; section <= 3 + random.nextInt(3); section++) {
                section(section);
            }
            return new Paper(List.copyOf(parts));
        }

        private void section(int index) {
            parts.add(Part.heading(random.nextBoolean()
                    ? "Agenda item " + index + " – State of the Quays" + (random.nextBoolean() ? "." : "")
                    : "Resolution 3/" + index + " - " + capital(words(4 + random.nextInt(14), "buoys"))));
            if (random.nextInt(3) == 0)
                parts.add(Part.text(capital(words(5 + random.nextInt(20), "follows")) + ":"));
            for (int i = 0; i <= random.nextInt(9); i++) {
                parts.add(Part.numbered(++number, sentences()));
                if (random.nextInt(4) == 0)
                    list();
            }
        }

        private void list() {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                parts.add(Part.bullet(sentence()));
            }
            for (int i = 0; i < random.nextInt(4); i++) {
                parts.add(Part.lettered(String.valueOf((char) ('a' + i)), sentence()));
            }
        }

        private String sentences() {
            return String.join(" ", IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(i -> sentence()).toList());
        }

        private String sentence() {
            return capital(words(3 + random.nextInt(25), "pilots")) + ".";
        }

        private String words(int count, String last) {
            return "keepers "
                    + String.join(" ",
                            IntStream.range(0, count).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).toList())
                    + " " + last;
        }

        private static String capital(String text) {
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }
    }
}
