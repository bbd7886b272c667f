package org.chancery.desk.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Move;
import org.chancery.desk.quick.AddingQuickly.Kept;
import org.chancery.desk.quick.Understanding.Option;
import org.chancery.desk.quick.Understanding.Question;
import org.chancery.desk.quick.Understanding.Topic;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a line leaves open is asked, and nothing is kept before it is answered.
class AskingQuicklyTest extends QuickAtTheDesk {

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
}
