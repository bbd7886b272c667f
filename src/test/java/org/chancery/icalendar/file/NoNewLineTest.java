package org.chancery.icalendar.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.ContentLines;
import org.chancery.icalendar.Entries;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Profile;
import org.chancery.time.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands in the book, it can add no property and no component to the file.
class NoNewLineTest {

    private static final List<String> PIECES = List.of("\r", "\n", "\r\n", "\u0000", "\u000B", "\f", "\u001C", "\u001D",
            "\u0085", "\u2028", "\u2029", "\uD83C", "\uDF0D", "\uFEFF", "\u202E", "\t", " ", "\\", "\\n", "\\N", "\"",
            ":",
            ";", ",", "^n", "=0D=0A", "END:VEVENT", "BEGIN:VALARM", "ATTACH:file:/x", "\r\nDTSTART:19700101T000000",
            "\r\n ", "\n\t", "漢", "é", "x".repeat(74));
    private static final Moment WHEN = Entries.moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1945, 20241016})
    void noTextStartsALineOfItsOwn(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 200; i++) {
            List<String> hostile = Stream.generate(() -> text(random)).limit(9).toList();
            assertThat(shape(hostile)).as("%s", hostile).isEqualTo(shape(List.of("t", "b", "r", "p", "d", "q", "l", "w",
                    "c")));
        }
    }

    /// The names of all properties in their components, in order.
    private static String shape(List<String> texts) {
        var meeting = new Meeting(Entries.id(1), "." + texts.get(0), Optional.empty(), Optional.empty(), WHEN,
                new Origin.Typed(), "." + texts.get(3), Meeting.Status.CONFIRMED, "." + texts.get(4), "");
        var shown = new CalendarEntry(meeting, "." + texts.get(1), "." + texts.get(2),
                Entries.shown(meeting, 7, 1).reminders(),
                List.of(new CalendarEntry.Source(texts.get(5), texts.get(6), texts.get(7))), 0, Entries.REVISED);
        var file = new CalendarFile(texts.get(8), Entries.NAIROBI, Profile.PLAIN,
                List.of(Event.of(shown).orElseThrow()));
        return names(ContentLines.read(Calendars.octets(file)));
    }

    private static String names(ContentLines.Component component) {
        Function<ContentLines.Component, String> inside = NoNewLineTest::names;
        return component.name() + component.lines().stream().map(ContentLines.Line::head).toList()
                + component.parts().stream().map(inside).toList();
    }

    private static String text(RandomGenerator random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(1, 12))
                .collect(Collectors.joining());
    }
}
