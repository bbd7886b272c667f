package org.chancery.icalendar.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.When;

/// Entries of every kind with text of many scripts, the same for the same seed.
public final class RandomEntries {

    private static final List<ZoneId> ZONES = Stream
            .of("Africa/Nairobi", "Europe/Vienna", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu")
            .map(ZoneId::of)
            .toList();
    private static final List<String> WORDS = List.of("session", "réunion", "草案", "العربية", "проект", "🌍", "👩🏽‍💻",
            "2/7",
            "a,b", "c;d", "e\\f", "g\\nh", "\"quoted\"", "i:j", "Ñandú", "x".repeat(90), "漢字".repeat(30), "—");
    private static final Instant MADE = Instant.parse("2024-10-16T07:00:00Z");

    private final RandomGenerator random;
    private int made;

    public RandomEntries(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public List<CalendarEntry> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> entry()).toList();
    }

    public CalendarEntry entry() {
        Entry entry = random.nextBoolean() ? meeting() : deliverable();
        List<Reminder> reminders = random.ints(random.nextInt(4), 0, 40)
                .distinct()
                .mapToObj(n -> new Reminder(id(), entry.id(), n, LocalTime.of(9, 0)))
                .toList();
        var source = new CalendarEntry.Source(text(), "¶" + random.nextInt(1, 90), text());
        return new CalendarEntry(entry, text(), "Resolution 2/" + random.nextInt(1, 20), reminders, List.of(source),
                random.nextInt(5), MADE.plusSeconds(random.nextInt(10_000_000)));
    }

    private Meeting meeting() {
        var status = pick(List.of(Meeting.Status.values()));
        return new Meeting(id(), text(), Optional.empty(), Optional.empty(), when(), new Origin.Typed(), text(),
                status,
                "", "");
    }

    private Deliverable deliverable() {
        var status = pick(List.of(Deliverable.Status.values()));
        return new Deliverable(id(), Deliverable.Kind.values()[random.nextInt(3)], text(), Optional.empty(),
                Optional.empty(), Optional.empty(), when(),
                new Origin.Typed(), text(), text(), status, random.nextInt(4) == 0 ? text() : "", "");
    }

    private When when() {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3000));
        return switch (random.nextInt(4)) {
            case 0 -> Day.of(day);
            case 1 -> Days.of(day, day.plusDays(random.nextInt(1, 20)));
            case 2 -> Imprecise.month(day.getYear(), day.getMonthValue());
            default -> moment(day);
        };
    }

    /// Not in the hour that summer time skips or repeats, about which a local time says nothing certain.
    private Moment moment(LocalDate day) {
        LocalTime from = LocalTime.of(random.nextInt(4, 23), 5 * random.nextInt(12));
        return Moment.of(day, from, from.plus(Duration.ofMinutes(random.nextInt(5, 5 * 60))), pick(ZONES));
    }

    private String text() {
        return Stream.generate(() -> pick(WORDS)).limit(random.nextInt(1, 9)).collect(Collectors.joining(" "));
    }

    private Id id() {
        return new Id(new UUID(MADE.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L | made++));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
