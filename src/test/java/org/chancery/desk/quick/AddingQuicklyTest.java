package org.chancery.desk.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.moving.Move;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.quick.AddingQuickly.Kept;
import org.chancery.desk.quick.Understanding.Option;
import org.chancery.desk.quick.Understanding.Part;
import org.chancery.desk.quick.Understanding.Question;
import org.chancery.desk.quick.Understanding.Topic;
import org.chancery.desk.reminding.Ladders;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On Wednesday 16 October 2024, with two sessions of a working group on housing and one of a board in the book.
class AddingQuicklyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:42:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;
    private Meeting first;
    private Meeting second;

    @BeforeEach
    void aBook() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        meets("WGH, session of 2023", "2023-12-04", "WGH", "");
        first = meets("WGH, first session", "2024-12-09/2024-12-11", "Working group on housing (WGH)", "2/7");
        second = meets("WGH, second session", "2025-03", "WGH", "2/7");
        meets("Harbour Board, autumn session", "2024-11-26/2024-11-28", "Harbour Board", "");
        due("Comments on the zero draft", "2024-11-15", "Secretariat");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDistanceIsTiedToTheMeetingThatIsNamed() {
        Understanding shown = understand("WGH docs 6w before the first session, Secretariat");
        assertThat(parts(shown)).containsExactly("Title: WGH docs", "Kind: Deadline", "Due: Mon 28 October 2024",
                "Tied to: WGH, first session", "Body: WGH", "Owed by: Secretariat",
                "Reminders: 21 days before, 7 days before, 1 day before at 09:00");
        assertThat(remark(shown, "Tied to"))
                .isEqualTo("6 weeks before Mon 9 Dec 2024, when WGH, first session opens.");
        assertThat(remark(shown, "Due")).isEqualTo("in 12 days");
        Deliverable added = (Deliverable) add(shown);
        assertThat(WhenText.write(added.when())).isEqualTo("2024-10-28");
        assertThat(added.origin()).isInstanceOf(Origin.Computed.class);
        assertThat(added.meeting()).contains(first.id());
        assertThat(added.owner()).isEqualTo("Secretariat");
    }

    @Test
    void whatWasTiedFollowsItsMeeting() {
        Entry added = add(understand("WGH docs 6w before the first session"));
        desk.moving().move(new Move.To(first.id(), WhenText.read("2024-12-16/2024-12-18", "")), java.util.Set.of());
        assertThat(WhenText.write(entry(added.id()).when())).isEqualTo("2024-11-04");
    }

    @Test
    void aNameThatTwoMeetingsHaveIsAskedAbout() {
        Understanding asked = understand("WGH docs 6w before WGH");
        assertThat(asked.isReady()).isFalse();
        assertThat(asked.questions()).singleElement().satisfies(question -> {
            assertThat(question.topic()).isEqualTo(Topic.ANCHOR);
            assertThat(question.sentence()).isEqualTo("2 in the book can be “WGH”. Which one is meant?");
            assertThat(question.options()).extracting(Option::label).containsExactly(
                    "WGH, first session · 9–11 Dec 2024", "WGH, second session · March 2025");
            assertThat(question.options()).extracting(Option::detail).containsExactly("gives Mon 28 Oct 2024",
                    "gives between 18 Jan and 17 Feb 2025");
        });
        assertThat(desk.quick().keep(asked))
                .isEqualTo(new Kept.Refused("2 in the book can be “WGH”. Which one is meant?"));
        Understanding answered = understand("WGH docs 6w before WGH", Map.of(Topic.ANCHOR, second.id().toString()));
        assertThat(answered.isReady()).isTrue();
        assertThat(parts(answered)).contains("Tied to: WGH, second session",
                "Due: between 18 January and 17 February 2025");
    }

    @Test
    void ofManyOnlyTheNextAreOffered() {
        for (int i = 1; i <= 20; i++)
            meets("CPE, meeting " + i, "2025-01-" + String.format("%02d", i), "CPE", "");
        assertThat(understand("Note 2d before CPE").questions()).singleElement().satisfies(question -> {
            assertThat(question.sentence()).isEqualTo(
                    "20 in the book can be “CPE”. Say more of its name, or choose one of the next.");
            assertThat(question.options()).hasSize(8).first()
                    .extracting(Option::label)
                    .isEqualTo("CPE, meeting 1 · Wed 1 Jan 2025");
        });
        assertThat(understand("Note 2d before CPE meeting 17").isReady()).isTrue();
    }

    @Test
    void whatTheBookDoesNotKnowKeepsItsWordsAndGetsNoDay() {
        Understanding shown = understand("Papers 10 working days before the Lake Council");
        assertThat(shown.doubts()).containsExactly(
                "The book has nothing called “Lake Council”. The words are kept, and no day is set.");
        Entry added = add(shown);
        assertThat(added.when().latest()).isEmpty();
        assertThat(added.when().words()).isEqualTo("10 working days before the Lake Council");
        assertThat(added.doubt()).startsWith("The book has nothing called");
        assertThat(desk.agenda().dossier(added.id()).reminders()).isEmpty();
    }

    @Test
    void aDistanceFromAWrittenDateIsCountedAndHangsOnNothing() {
        Understanding shown = understand("Papers 6w before 9 Dec");
        assertThat(remark(shown, "Due")).contains("6 weeks before Mon 9 Dec 2024, as it is written");
        Entry added = add(shown);
        assertThat(WhenText.write(added.when())).isEqualTo("2024-10-28");
        assertThat(added.origin()).isEqualTo(new Origin.Typed());
    }

    @Test
    void aLineWithoutADateSaysSo() {
        assertThat(parts(understand("Reshare the papers"))).contains("Due: No date", "Reminders: None");
    }

    @Test
    void aDeadlineCanHangOnAnother() {
        Understanding shown = understand("Reply 2w after comments on the zero draft");
        assertThat(parts(shown)).contains("Due: Fri 29 November 2024", "Tied to: Comments on the zero draft");
        add(shown);
    }

    @Test
    void aMeetingGetsItsPlaceAndItsBody() {
        Understanding shown = understand("Harbour Board briefing 12 Dec 10:00-12:00 @ CR 4");
        assertThat(parts(shown)).containsExactly("Title: Harbour Board briefing", "Kind: Meeting",
                "Date: Thu 12 December 2024, 10:00–12:00", "Body: Harbour Board", "Place: CR 4",
                "Reminders: 21 days before, 7 days before, 1 day before at 09:00");
        Meeting added = (Meeting) add(shown);
        assertThat(added.place()).isEqualTo("CR 4");
        assertThat(added.status()).isEqualTo(Meeting.Status.CONFIRMED);
    }

    @Test
    void aMonthStaysAMonthAndSaysSo() {
        Understanding shown = understand("report end of May 2025 !7d");
        assertThat(parts(shown)).containsExactly("Title: report", "Kind: Deadline", "Due: end of May 2025",
                "Reminders: 7 days before at 09:00");
        assertThat(remark(shown, "Due")).contains("exact day not set", "in about 7 months");
        assertThat(remark(shown, "Reminders")).startsWith("counted from ").endsWith(", the first day it can be");
        Entry added = add(shown);
        assertThat(WhenText.write(added.when())).isEqualTo("part END 2025-05");
        assertThat(desk.agenda().dossier(added.id()).reminders()).singleElement()
                .satisfies(reminder -> assertThat(reminder.daysBefore()).isEqualTo(7));
    }

    @Test
    void theKindIsAskedWhereNothingTellsIt() {
        Understanding asked = understand("Flowers 12 Dec");
        assertThat(asked.questions()).extracting(Question::topic).containsExactly(Topic.KIND);
        Understanding answered = understand("Flowers 12 Dec", Map.of(Topic.KIND, "MEETING"));
        assertThat(add(answered)).isInstanceOf(Meeting.class);
    }

    @Test
    void whichOfTwoDatesIsMeantIsAsked() {
        Understanding asked = understand("Visit 3 and 9 May 2025");
        assertThat(asked.questions()).singleElement().satisfies(question -> assertThat(question.options())
                .extracting(Option::label).containsExactly("Sat 3 May 2025", "Fri 9 May 2025"));
        String key = asked.questions().getFirst().options().getLast().key();
        assertThat(WhenText.write(add(understand("Visit 3 and 9 May 2025", Map.of(Topic.DATE, key))).when()))
                .isEqualTo("2025-05-09");
    }

    @Test
    void aResolutionInTheTitleIsKnownByItsNumber() {
        assertThat(parts(understand("Papers on 2/7 by 15 Nov"))).contains("Resolution: 2/7");
        assertThat(parts(understand("Papers on 3/9 by 15 Nov"))).noneMatch(part -> part.startsWith("Resolution"));
        Entry added = add(understand("Papers by 15 Nov #3/9"));
        assertThat(desk.agenda().dossier(added.id()).resolution()).isEqualTo("3/9");
    }

    @Test
    void theUsualRemindersAreThoseOfItsKind() {
        desk.reminders()
                .keep(desk.reminders().usual().with(Ladders.Kind.DEADLINE, List.of(3)).at(LocalTime.of(7, 0)));
        assertThat(parts(understand("Papers by 15 Nov"))).contains("Reminders: 3 days before at 07:00");
        assertThat(parts(understand("Papers by 15 Nov !none"))).contains("Reminders: None");
    }

    @Test
    void itIsOneActThatUndoTakesBack() {
        add(understand("Comments on the draft by 15 Nov, Member States !3d #3/9"));
        assertThat(desk.undoing().next()).contains("Add Comments on the draft");
        int before = desk.agenda().deliverables().size();
        desk.undoing().undo();
        assertThat(desk.agenda().deliverables()).hasSize(before - 1);
        assertThat(desk.agenda().resolutions()).noneMatch(resolution -> resolution.number().equals("3/9"));
    }

    @Test
    void nothingIsKeptThatTheBookWouldByNowUnderstandOtherwise() {
        Understanding shown = understand("WGH docs 6w before the first session");
        desk.moving().move(new Move.To(first.id(), WhenText.read("2024-12-16/2024-12-18", "")), java.util.Set.of());
        assertThat(desk.quick().keep(shown)).isEqualTo(
                new Kept.Refused("The book has changed meanwhile. Look again how the line is understood."));
    }

    @Test
    void withoutATitleOrWithASlipNothingIsKept() {
        assertThat(desk.quick().keep(understand("12 Dec"))).isEqualTo(new Kept.Refused("It needs a title."));
        assertThat(desk.quick().keep(understand("Report 31 November")))
                .isEqualTo(new Kept.Refused("“31 November” is no day of the calendar."));
        assertThat(understand("").parts()).isEmpty();
    }

    @Test
    void aKnownOwnerBehindACommaOwesItWithoutADate() {
        assertThat(parts(understand("Reshare the note, secretariat"))).contains("Title: Reshare the note",
                "Owed by: Secretariat");
        assertThat(parts(understand("Reshare the note, quickly"))).contains("Title: Reshare the note, quickly");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 1949, 2024})
    void anyLineIsEitherKeptAsShownOrRefusedInASentence(long seed) {
        List<String> pieces = List.of("WGH", "6w before", "2 days after", "first session", "session", "15 Nov",
                "31 Nov",
                "May 2025", "2/7", "#2/7", "#9/9", "@ CR 4", "!7d", "!none", ", Secretariat", "Harbour Board",
                "briefing",
                "10:00-12:00", "meeting:", "ask:", "closes", ",", "comments on the zero draft", "3 and 9 May",
                "\u200b");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Known known = desk.quick().known();
        for (int i = 0; i < 300; i++) {
            var line = new StringBuilder();
            random.ints(random.nextInt(1, 8), 0, pieces.size()).forEach(at -> line.append(pieces.get(at)).append(' '));
            Understanding shown = AddingQuickly.understand(line.toString(), Map.of(), known);
            if (shown.isReady())
                assertThat(shown.sketch().entry(Id.fresh(CLOCK), Optional.empty(), "").title()).as("%s", line)
                        .isNotBlank();
            else
                assertThat(desk.quick().keep(shown)).as("%s", line)
                        .isInstanceOfSatisfying(Kept.Refused.class,
                                refused -> assertThat(refused.sentence()).matches(".*[.?]"));
        }
    }

    private Understanding understand(String line) {
        return understand(line, Map.of());
    }

    private Understanding understand(String line, Map<Topic, String> answers) {
        return AddingQuickly.understand(line, answers, desk.quick().known());
    }

    private Entry add(Understanding shown) {
        Kept kept = desk.quick().keep(shown);
        assertThat(kept).isInstanceOf(Kept.Added.class);
        Entry added = ((Kept.Added) kept).entry();
        assertThat(entry(added.id())).isEqualTo(added);
        return added;
    }

    private Entry entry(Id id) {
        Dossier dossier = desk.agenda().dossier(id);
        return dossier.entry();
    }

    private static List<String> parts(Understanding shown) {
        return shown.parts().stream().map(part -> part.name() + ": " + part.value()).toList();
    }

    private static String remark(Understanding shown, String name) {
        return shown.parts().stream().filter(part -> part.name().equals(name)).map(Part::remark).findFirst()
                .orElseThrow();
    }

    private Meeting meets(String title, String when, String body, String resolution) {
        var meeting = new Meeting(Id.fresh(CLOCK), title, Optional.empty(), Optional.empty(), WhenText.read(when, ""),
                new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(new Draft<>(meeting, body, resolution, List.of()));
        return meeting;
    }

    private void due(String title, String when, String owner) {
        desk.agenda()
                .save(new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, title, Optional.empty(),
                        Optional.empty(), Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), owner, "",
                        Deliverable.Status.EXPECTED, "", ""));
    }
}
