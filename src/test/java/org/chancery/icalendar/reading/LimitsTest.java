package org.chancery.icalendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.icalendar.reading.component.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file has too much of is named, and nothing is built of it.
class LimitsTest {

    @Test
    void aFileThatIsTooLargeIsRefused() {
        byte[] file = new byte[(20 << 20) + 1];
        Arrays.fill(file, (byte) 'x');
        assertThat(Ics.sentence(file)).isEqualTo("It has more than 20 MB. No calendar is; nothing of it is taken.");
    }

    @Test
    void aFileOfTooManyEventsIsRefused() {
        String event = "BEGIN:VEVENT\nDTSTART:20241209\nEND:VEVENT\n";
        assertThat(Ics.sentence((event.repeat(50_001)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("It has more than 50,000 events and tasks. No calendar is; nothing of it is taken.");
    }

    @Test
    void partsNestedTooDeepAreRefused() {
        assertThat(Ics.sentence("BEGIN:VCALENDAR\n".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("It has parts nested more than 8 deep. No calendar is; nothing of it is taken.");
    }

    @Test
    void anEventOfTooManyLinesIsRefused() {
        assertThat(Ics.sentence(Ics.event("COMMENT:x\n" + "RDATE:20241210\n".repeat(1_000_000))
                .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("It has more than 20,000 lines in one event. No calendar is; nothing of it is taken.");
    }

    @Test
    void tooManyDatesListedInOneLineAreRefusedBeforeOneIsRead() {
        assertThat(Ics.refusal(Ics.event("RDATE:" + "20241210,".repeat(10_001))))
                .isEqualTo("It has more than 10,000 dates listed one by one.");
    }

    @Test
    void ofTooManyAlarmsTheFirstAreTakenAndThatIsSaid() {
        Component read = Ics.only(Ics.event("BEGIN:VALARM\nTRIGGER:-PT1H\nEND:VALARM\n".repeat(1_000)));
        assertThat(read.alarms()).hasSize(20);
        assertThat(read.remarks()).containsExactly("It has more than 20 alarms; the rest are left out.");
    }

    @Test
    void aTextThatIsTooLongIsCutAndThatIsSaid() {
        Component read = Ics.only(Ics.event("DESCRIPTION:" + "x".repeat(100_000)));
        assertThat(read.wording().description()).hasSize(20_000);
        assertThat(read.remarks())
                .containsExactly("Its description has more than 20,000 characters; the rest is left out.");
    }

    @Test
    void aLineOfMegabytesThatIsNotReadAnywayDoesNoHarm() {
        Component read = Ics.only(Ics.event("ATTACH;ENCODING=BASE64:" + "QUJD\n ".repeat(600_000)));
        assertThat(read.wording().attachments()).isEqualTo(1);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void aLineOfMegabytesThatWouldBeReadIsLeftOutAndThatIsSaid() {
        Component read = Ics.only(Ics.event("SUMMARY:" + "x".repeat(2 << 20)));
        assertThat(read.wording().summary()).isEmpty();
        assertThat(read.remarks()).containsExactly("It has a line longer than 1 MB, which is left out.");
    }

    @Test
    void zonesThatNeverEndAreNotFollowedAgainAndAgain() {
        assertThat(Ics.sentence(("BEGIN:VTIMEZONE\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)))
                .startsWith("It has parts nested more than 8 deep.");
        assertThat(Ics.only("BEGIN:VTIMEZONE\nEND:VTIMEZONE\n".repeat(500_000) + Ics.event()).remarks()).isEmpty();
    }

    @Test
    void millionsOfFoldsAreOneLine() {
        assertThat(Ics.only(Ics.event("X-A:" + "\n x".repeat(3_000_000))).remarks()).isEmpty();
    }

    /// Whatever is done to a file, the answer is its components or a sentence.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1945})
    void nothingIsThrownForAnythingThatAFileHolds(long seed) {
        byte[] sound = Ics.event("DTSTART;TZID=Shore:20241209T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3",
                "SUMMARY:Réunion 草案", "BEGIN:VALARM", "TRIGGER:-PT15M", "END:VALARM", "EXDATE:20241216T100000Z")
                .getBytes(StandardCharsets.UTF_8);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] file = Arrays.copyOf(sound, random.nextInt(1, sound.length));
            for (int n = random.nextInt(8); n > 0; n--)
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            assertThat(CalendarReading.of(file)).isNotNull();
        }
    }
}
