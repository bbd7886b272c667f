package org.chancery.extraction.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chancery.extraction.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a date is for, read as on 16 October 2024.
class FilingTest {

    private static String kinds(String language, String... lines) {
        return Papers.mentions(language, lines).stream().map(Mention::kind).map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council will meet in Lagos from 3 to 5 March 2025.                                    | MEETING
            The next session of the committee is on 3 March 2025.                                     | MEETING
            A workshop on harbours takes place on 3 March 2025.                                       | MEETING
            Ms. Achieng said a briefing would be convened in March 2025.                              | MEETING
            The chair recalled the retreat scheduled for 3 March 2025.                                | MEETING
            The report would go to the board at its third session in March 2025.                      | MEETING
            The 2025 first session will look at it.                                                   | MEETING
            until 2031, when the fourth conference meets                                              | MEETING
            The next regular session is planned for 2029.                                             | MEETING
            The plenary resumes on 30 and 31 May 2025.                                                | MEETING
            Delegates gather on 6 November 2024 from 10 am to noon.                                   | MEETING
            Comments should reach the secretariat by 3 March 2025.                                    | DEADLINE
            Members are to nominate two experts no later than 3 March 2025.                           | DEADLINE
            The deadline for papers is 3 March 2025.                                                  | DEADLINE
            New deadline: 3 March 2025                                                                | DEADLINE
            Registration closes on 3 March 2025.                                                      | DEADLINE
            The silence procedure ends on 3 March 2025 at 5 p.m.                                      | DEADLINE
            The handbook would be launched at the end of 2025.                                        | DEADLINE
            The draft is to be circulated early in 2025.                                              | DEADLINE
            The timetable will be posted by mid-December.                                             | DEADLINE
            Advance copies: 17 April 2025                                                             | DEADLINE
            Notification would be sent to members in December 2024.                                   | DEADLINE
            Adoption of the code is expected in May 2025.                                             | DEADLINE
            Papers were to be submitted ten days before the meeting.                                  | DEADLINE
            The secretariat will share its slides as soon as possible after the retreat.              | DEADLINE
            Replies are due two weeks after the workshop.                                             | DEADLINE
            The list was extended until 6 p.m. on Monday, 21 October 2024.                            | DEADLINE
            The committee met in Oslo from 3 to 5 June 2024.                                          | PAST
            Ten decisions were adopted at its first session in 2019.                                  | PAST
            The course was posted towards the end of June 2024.                                       | PAST
            A note dated 24 September 2024 gives the details.                                         | PAST
            In its letter of 3 October 2024, the mission thanked the host.                            | PAST
            Pursuant to resolution 31/204 of 27 September 2024, the board will elect pilots.         | PAST
            Firms that took part in the hearing held in October 2024 agreed.                          | PAST
            The workshop, originally planned for 3 to 5 March 2025, has no new venue yet.             | PAST
            The 2023 session adjourned on 9 June 2023.                                                | PAST
            The meeting of 3 March 2025 has been moved to a later day.                                | PAST
            The board adjourned at 13:05 on 16 October 2024.                                          | PAST
            Parties had to submit their plans by 30 March 2022.                                       | PAST
            The programme has been open to others since 2020.                                         | PERIOD
            The strategic plan 2026-2029 is being drafted.                                            | PERIOD
            Harbours without waste by 2035                                                            | PERIOD
            The region chosen for 2025 is the coast.                                                  | PERIOD
            The newsletter comes out every 18 months.                                                 | PERIOD
            It was the budget for the year 2024.                                                      | PERIOD
            The 2025 target is far away.                                                              | PERIOD
            Diving remains impossible at least until the end of 2025.                                   | PERIOD
            Registration is possible from 3 March 2025 on.                                            | PERIOD
            The timetable of meetings in 2025 is attached.                                            | PERIOD
            The term runs from 1 January 2025 to 31 December 2028.                                    | PERIOD
            """)
    void theWordsOfTheSentenceDecide(String sentence, String kind) {
        assertThat(kinds("en", "# A paper about harbours", "Some words to begin with, and no date.", sentence))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La troisième session se tiendra à Genève du 3 au 5 mars 2025.                  | MEETING
            fr | Une réunion d'information aura lieu le 3 mars 2025 à 10 heures.                | MEETING
            fr | La prochaine séance est prévue le 3 mars 2025.                                 | MEETING
            fr | Les observations doivent parvenir au secrétariat au plus tard le 3 mars 2025.  | DEADLINE
            fr | La date limite est fixée au 3 mars 2025.                                       | DEADLINE
            fr | Les candidatures sont à envoyer d'ici le 3 mars 2025.                          | DEADLINE
            fr | La réunion s'est tenue à Nairobi du 3 au 5 juin 2024.                          | PAST
            fr | Par lettre datée du 3 octobre 2024, la mission a remercié le pays hôte.        | PAST
            fr | Le programme existe depuis 2020.                                               | PERIOD
            es | El tercer período de sesiones se celebrará en Ginebra del 3 al 5 de marzo de 2025.   | MEETING
            es | La reunión tendrá lugar el 3 de marzo de 2025 a las 10:00.                     | MEETING
            es | El taller está previsto para el 3 de marzo de 2025.                            | MEETING
            es | Las observaciones deberán enviarse a más tardar el 3 de marzo de 2025.         | DEADLINE
            es | La fecha límite es el 3 de marzo de 2025.                                      | DEADLINE
            es | Los documentos se publicarán antes del 3 de marzo de 2025.                     | DEADLINE
            es | La reunión se celebró en Nairobi del 3 al 5 de junio de 2024.                  | PAST
            es | Por nota de fecha 3 de octubre de 2024, la misión agradeció al país anfitrión. | PAST
            es | El programa existe desde 2020.                                                 | PERIOD
            """)
    void theSameHoldsInFrenchAndSpanish(String language, String sentence, String kind) {
        assertThat(kinds(language, sentence)).isEqualTo(kind);
    }

    @Test
    void theLineUnderATitleIsTheDayOfTheMeeting() {
        assertThat(kinds("en", "# Summary of the ninth meeting of the harbour group",
                "Wednesday, 16 October 2024, 10:00 – 13:00 East Africa Time",
                "1. The meeting was called to order at 10:05 EAT.")).isEqualTo("MEETING PAST");
    }

    @Test
    void aDateAloneAtTheTopDatesThePaper() {
        assertThat(kinds("en", "HB/B/41/L.1", "14 October 2024", "HARBOUR BOARD", "Ninth session")).isEqualTo("PAST");
    }

    @Test
    void theLinesOfACalendarAreMeetings() {
        assertThat(kinds("en", "# Calendar of meetings for 2025", "Board, ninth session", "3 – 5 March",
                "Expert group on cranes", "28 May"))
                .isEqualTo("PERIOD MEETING MEETING");
    }

    @Test
    void theLinesOfAListOfDeadlinesAreDeadlines() {
        assertThat(kinds("en", "The deadlines for written reports are as follows:", "- Session 9: 3 March 2025",
                "- Session 10: 15 September 2025"))
                .isEqualTo("DEADLINE DEADLINE");
    }

    @Test
    void aDateOnALineOfItsOwnTakesItsSenseFromTheLinesAbove() {
        assertThat(
                kinds("en", "Parties to submit their views on the third tier of the work", "para. 12", "3 March 2025"))
                .isEqualTo("DEADLINE");
    }

    @Test
    void theYearInWhichAMeetingFallsIsNoMeetingBesideItsDays() {
        assertThat(kinds("en", "# A paper", "The regatta board meets this year from 3 to 5 December 2024."))
                .isEqualTo("PERIOD MEETING");
    }

    @Test
    void thePlaceAndDayOfWritingDateThePaperThoughTheTextRunsOn() {
        assertThat(kinds("en",
                "Pilots' Office (PO)Mombasa, 16 October 2024Ref: PO-24/7To all keepersContact:Ms Amina Otieno "
                        + "Dear colleague, please send your views by 3 December 2024 and tell us who comes."))
                .isEqualTo("PAST DEADLINE");
    }

    @Test
    void aWeekdayAloneInItsCellIsNoDate() {
        assertThat(kinds("en", "# Schedule of meetings", "Tuesday", "Harbour board", "3 December 2024"))
                .isEqualTo("MEETING");
    }

    @Test
    void theDayOfReadingInALetterheadDatesThePaper() {
        assertThat(kinds("en",
                "THE PRESIDENT OF THE HARBOUR ASSEMBLY 16 October 2024 Excellency, the board will meet on "
                        + "3 March 2025 in room 4, and all pilots of the northern islands are most welcome to take part in it."))
                .isEqualTo("PAST MEETING");
    }
}
