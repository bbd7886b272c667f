package org.chancery.bench;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.Profile;
import org.chancery.icalendar.file.CalendarFile;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long 10,000 meetings with two alarms each take to become a calendar file, half of them whole days and half clock times in Nairobi, by us
/// and by two libraries, in one run on one thread. 500 ms are 20,000 entries in a second.
///
/// iCal4j builds its properties from values that lie ready and folds by characters; biweekly only writes what it has read.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-XX:+TieredCompilation", "-Xmx1g"})
public class ExportBenchmark {

    private static final int EVENTS = 10_000;
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Instant REVISED = Instant.parse("2024-10-16T07:30:15Z");
    private static final String WORDS = "The group takes up the draft where it left it. Papers are due seven days before, in all languages.";

    private List<CalendarEntry> entries = List.of();
    private ICalendar read = new ICalendar();

    @Setup
    public void fill() throws IOException {
        entries = IntStream.range(0, EVENTS).mapToObj(ExportBenchmark::entry).toList();
        var out = new ByteArrayOutputStream();
        write(out);
        read = Biweekly.parse(new ByteArrayInputStream(out.toByteArray())).first();
    }

    private static CalendarEntry entry(int number) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(number % 3_000);
        var when = number % 2 == 0
                ? Days.of(day, day.plusDays(2))
                : Moment.of(day, LocalTime.of(10, 0), LocalTime.of(12, 30), NAIROBI);
        Id id = id(number);
        var meeting = new Meeting(id, "Session " + number + " of the working group on the lake, part two",
                Optional.empty(), Optional.empty(), when, new Origin.Typed(), "Conference Room " + number % 12,
                Meeting.Status.CONFIRMED, "", "");
        return new CalendarEntry(meeting, "Lake Board", "Resolution 2/7",
                List.of(new Reminder(id(number + EVENTS), id, 7, LocalTime.of(9, 0)),
                        new Reminder(id(number + 2 * EVENTS), id, 1, LocalTime.of(9, 0))),
                List.of(new CalendarEntry.Source(WORDS, "¶61", "Summary of the chair")), number % 4, REVISED);
    }

    private static Id id(int number) {
        return new Id(new UUID(REVISED.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L | number));
    }

    private void write(OutputStream out) throws IOException {
        new CalendarFile("Chancery", NAIROBI, Profile.PLAIN,
                entries.stream().flatMap(e -> Event.of(e).stream()).toList()).write(out);
    }

    @Benchmark
    public long chancery() throws IOException {
        var out = new Counting();
        write(out);
        return out.octets;
    }

    @Benchmark
    public long ical4j() throws IOException {
        List<CalendarComponent> events = entries.stream().<CalendarComponent>map(ExportBenchmark::event).toList();
        var calendar = new Calendar(new PropertyList(List.of(ImmutableVersion.VERSION_2_0)),
                new ComponentList<>(events));
        var out = new Counting();
        new CalendarOutputter(false).output(calendar, out);
        return out.octets;
    }

    @Benchmark
    public long biweekly() throws IOException {
        var out = new Counting();
        Biweekly.write(read).go(out);
        return out.octets;
    }

    private static VEvent event(CalendarEntry shown) {
        var meeting = (Meeting) shown.entry();
        List<Property> properties = new ArrayList<>(List.of(new Uid(meeting.id().toString()),
                new Sequence(shown.sequence()), new DtStamp(REVISED), new Created(REVISED), new LastModified(REVISED),
                new Summary(meeting.title()), new Location(meeting.place()),
                new Description("Resolution 2/7\n“" + WORDS + "” (¶61, Summary of the chair)"),
                new Categories(new TextList(List.of("Lake Board", "Meeting"))), ImmutableClazz.PUBLIC,
                ImmutableStatus.VEVENT_CONFIRMED, ImmutableTransp.TRANSPARENT));
        if (Placement.of(meeting) instanceof Placement.Timed t)
            properties.addAll(List.of(new DtStart<ZonedDateTime>(t.start()), new DtEnd<ZonedDateTime>(t.end())));
        else if (Placement.of(meeting) instanceof Placement.AllDay a)
            properties.addAll(List.of(new DtStart<>(a.first()), new DtEnd<>(a.last().plusDays(1))));
        return new VEvent(new PropertyList(properties), new ComponentList<>(
                List.of(alarm(Duration.ofHours(159), "In 7 days: "), alarm(Duration.ofHours(15), "Tomorrow: "))));
    }

    private static VAlarm alarm(Duration lead, String before) {
        return new VAlarm(new PropertyList(List.of(ImmutableAction.DISPLAY, new Trigger(lead.negated()),
                new Description(before + "Session of the working group on the lake, part two"))));
    }

    /// Takes what is written, and keeps its length.
    private static final class Counting extends OutputStream {

        private long octets;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            octets += length;
        }
    }
}
