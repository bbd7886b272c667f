package org.chancery.agenda.filtering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;

/// A side by which entries are told apart, each a field of the filter's text. Some have words of their own, the others are named by what the
/// book holds.
public enum Facet {
    KIND("Kind", Stream.concat(Stream.of(Facet.MEETING), words(Deliverable.Kind.values()))),
    /// How an entry stands: its status, and beside it whether it is open or settled, and whether it is late.
    STATUS("Status", Stream.of(Stream.of(Facet.LATE, Facet.OPEN, Facet.SETTLED), words(Deliverable.Status.values()),
            words(Meeting.Status.values())).flatMap(words -> words)), BODY(
                    "Body"), RESOLUTION("Resolution"), OWNER("Owed by"),
    /// Where the date comes from.
    SOURCE("Source", Stream.of(Facet.TYPED, Facet.PAPER, Facet.CALENDAR, Facet.COUNTED, Facet.BY_HAND)),
    /// How exactly the date is known.
    PRECISION("Precision",
            Stream.of("time", "day", "range", "month", "quarter", "season", "half", "year", "open", "distance",
                    "recurring", "undated"));

    static final String MEETING = "meeting";
    static final String LATE = "late";
    static final String OPEN = "open";
    static final String SETTLED = "settled";
    static final String TYPED = "typed";
    static final String PAPER = "paper";
    static final String CALENDAR = "calendar";
    static final String COUNTED = "counted";
    static final String BY_HAND = "by-hand";

    private final String label;
    private final List<String> words;

    Facet(String label) {
        this(label, Stream.empty());
    }

    Facet(String label, Stream<String> words) {
        this.label = label;
        this.words = words.toList();
    }

    /// Its name in the text of a filter: "owner".
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name for a person: "Owed by".
    public String label() {
        return label;
    }

    /// The values it can have; empty where they are names.
    public List<String> words() {
        return words;
    }

    /// Whether its values are names that the book holds.
    public boolean isNamed() {
        return words.isEmpty();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Facet::word);
    }
}
