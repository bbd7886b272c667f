package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.ContentLines;
import org.chancery.icalendar.ContentLines.Component;
import org.chancery.icalendar.file.RandomEntries;
import org.chancery.time.Precision;
import org.chancery.time.Undated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the export of any book from the command line; the seed is in the name of the test that fails.
class ExportLawsTest {

    @TempDir
    private Path folder;
    private Path calendar;
    private Path book;
    private Terminal terminal;

    @BeforeEach
    void setUp() {
        calendar = folder.resolve("out.ics");
        book = folder.resolve("test.chancery");
        terminal = new Terminal(book);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1945})
    void everyEntryIsEitherInTheFileOrNamedAsLeftOut(long seed) throws IOException {
        List<Entry> entries = fill(seed);
        var answer = export();
        List<String> leftOut = answer.all("id");
        assertThat(Stream.concat(events().keySet().stream(), leftOut.stream()))
                .containsExactlyInAnyOrderElementsOf(entries.stream().map(e -> e.id().toString()).toList());
        assertThat(answer.all("entries")).containsExactly(String.valueOf(events().size()));
        assertThat(answer.all("why")).hasSameSizeAs(leftOut).doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void theSameBookMakesTheSameFile(long seed) throws IOException {
        fill(seed);
        export();
        byte[] first = Files.readAllBytes(calendar);
        export();
        assertThat(calendar).hasBinaryContent(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void whereMonthsAreLeftOutEveryEventIsOnItsOwnDays(long seed) throws IOException {
        List<Entry> entries = fill(seed);
        export("--inexact", "leave_out");
        assertThat(events().keySet()).containsExactlyInAnyOrderElementsOf(
                entries.stream().filter(e -> e.when().precision().isExact()).map(e -> e.id().toString()).toList());
        assertThat(events().values()).noneMatch(e -> e.properties().containsKey("X-CHANCERY-DATE"));
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void aChoiceOfEntriesAddsAndRemovesNothingInThem(long seed) throws IOException {
        List<Entry> entries = fill(seed);
        export();
        Map<String, Component> all = events();
        List<String> chosen = entries.stream()
                .filter(e -> e.when().precision() != Precision.NONE)
                .limit(7)
                .map(e -> e.id().toString())
                .toList();
        export("--only", String.join(",", chosen));
        assertThat(events()).isEqualTo(
                chosen.stream().collect(Collectors.toMap(Function.identity(), all::get)));
    }

    @Test
    void anEntryThatIsNotInTheBookIsRefusedAndNothingIsWritten() {
        fill(1);
        String id = "01928ec3-0b00-7fff-8000-00000000ffff";
        var answer = terminal.chancery("export", "--out", calendar.toString(), "--only", id);
        assertThat(answer.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(answer.err().strip()).isEqualTo("There is no entry " + id + " in the book. Nothing was written.");
        assertThat(calendar).doesNotExist();
    }

    @Test
    void whatIsNoIdIsNotUnderstood() {
        var answer = terminal.chancery("export", "--out", calendar.toString(), "--only", "session");
        assertThat(answer.exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains("'session' is not the id of an entry");
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedInOneSentence() {
        fill(1);
        var answer = terminal.chancery("export", "--out", folder.toString());
        assertThat(answer.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(answer.err().strip())
                .isEqualTo(folder + " is a folder. Choose a name for a file in it; nothing was written.");
    }

    private Terminal.Answer export(String... more) {
        var words = Stream.concat(Stream.of("export", "--json", "--out", calendar.toString()), Stream.of(more));
        var answer = terminal.chancery(words.toArray(String[]::new));
        assertThat(answer.exit()).as(answer.err()).isEqualTo(Chancery.DONE);
        return answer;
    }

    private Map<String, Component> events() throws IOException {
        return ContentLines.read(Files.readAllBytes(calendar))
                .parts("VEVENT")
                .stream()
                .collect(Collectors.toMap(e -> e.text("UID"), Function.identity()));
    }

    /// Sixty entries as the seed will have them, and two that have no date.
    private List<Entry> fill(long seed) {
        List<CalendarEntry> random = new RandomEntries(seed).many(60);
        List<Entry> undated = List.of(undated("First"), undated("Second"));
        try (Desk desk = Desk.open(book, Terminal.TUESDAY)) {
            random.forEach(e -> desk.agenda().save(draft(e)));
            undated.forEach(e -> desk.agenda().save(new Draft<>(e, "", "", List.of(7))));
        }
        return Stream.concat(random.stream().map(CalendarEntry::entry), undated.stream()).toList();
    }

    private static Draft<Entry> draft(CalendarEntry shown) {
        List<Integer> days = shown.reminders().stream().map(Reminder::daysBefore).toList();
        Entry entry = shown.entry();
        return new Draft<>(entry, shown.body(), "", days);
    }

    private static Deliverable undated(String title) {
        return new Deliverable(Id.fresh(Terminal.TUESDAY), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(),
                new Undated("in due course"), new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", "");
    }
}
