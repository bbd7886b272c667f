package org.chancery.bench;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.chancery.icalendar.reading.CalendarAnswer;
import org.chancery.icalendar.reading.CalendarReading;
import org.chancery.icalendar.reading.entry.EntryReader;
import org.chancery.icalendar.reading.entry.ReadEntry;
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

/// How long a calendar file of 10,000 events with two alarms each takes to be read, half of them whole days and half clock times in Nairobi, by
/// us and by two libraries, in one run on one thread. 1,000 ms are 10,000 entries in a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-XX:+TieredCompilation", "-Xmx1g"})
public class ImportBenchmark {

    private static final int EVENTS = 10_000;
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final String ZONE = """
            BEGIN:VTIMEZONE\r
            TZID:Africa/Nairobi\r
            BEGIN:STANDARD\r
            DTSTART:19700101T000000\r
            TZOFFSETFROM:+0300\r
            TZOFFSETTO:+0300\r
            TZNAME:EAT\r
            END:STANDARD\r
            END:VTIMEZONE\r
            """;

    private byte[] file = {};

    @Setup
    public void write() {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lake Board//Office//EN\r\n")
                .append(ZONE);
        for (int i = 0; i < EVENTS; i++)
            text.append(event(i));
        file = text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String event(int number) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(number % 3_000);
        String first = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        String last = DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(2));
        String when = number % 2 == 0
                ? "DTSTART;VALUE=DATE:" + first + "\r\nDTEND;VALUE=DATE:" + last
                : "DTSTART;TZID=Africa/Nairobi:" + first + "T100000\r\nDTEND;TZID=Africa/Nairobi:" + first + "T123000";
        return """
                BEGIN:VEVENT\r
                UID:event-%d@lake.example.org\r
                SEQUENCE:%d\r
                DTSTAMP:20241001T080000Z\r
                CREATED:20240901T080000Z\r
                LAST-MODIFIED:20241001T080000Z\r
                %s\r
                SUMMARY:Session %d of the working group on the lake\\, part two\r
                LOCATION:Conference Room %d\r
                DESCRIPTION:The group takes up the draft where it left it.\\nPapers are due s\r
                 even days before\\, in all languages.\r
                CATEGORIES:Lake Board,Meeting\r
                STATUS:CONFIRMED\r
                BEGIN:VALARM\r
                ACTION:DISPLAY\r
                TRIGGER:-P6DT15H\r
                DESCRIPTION:In 7 days\r
                END:VALARM\r
                BEGIN:VALARM\r
                ACTION:DISPLAY\r
                TRIGGER:-PT15H\r
                DESCRIPTION:Tomorrow\r
                END:VALARM\r
                END:VEVENT\r
                """.formatted(number, number % 4, when, number, number % 12);
    }

    /// Read, and made entries of the book of, with their reminders.
    @Benchmark
    public List<ReadEntry> chancery() {
        var read = (CalendarAnswer.Read) CalendarReading.of(file);
        var reader = new EntryReader(NAIROBI, Optional.empty(), false);
        return read.components().stream().map(reader::read).toList();
    }

    @Benchmark
    public Calendar ical4j() throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    @Benchmark
    public List<ICalendar> biweekly() throws IOException {
        return Biweekly.parse(new ByteArrayInputStream(file)).all();
    }
}
