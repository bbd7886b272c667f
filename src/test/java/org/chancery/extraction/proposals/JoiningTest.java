package org.chancery.extraction.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.extraction.Paper;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.time.text.WhenLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 12);

    @Test
    void aSessionSaidFourTimesIsOneProposalWithItsBestDateAndAllQuotes() {
        var proposals = read(Paper.of(
                "1. The report was meant for the second session of the Executive Board in December 2026.",
                "2. The second session of the Executive Board will be held from 8 to 10 December 2026.",
                "3. An update would be given at the 2026 second session of the Executive Board in December 2026."));
        assertThat(proposals).singleElement().satisfies(session -> {
            assertThat(session.title()).isEqualTo("Executive Board, second session of 2026");
            assertThat(WhenLabel.medium(session.when())).isEqualTo("8–10 Dec 2026");
            assertThat(session.evidence()).extracting(Evidence::paragraph).startsWith(1).contains(0, 2);
            assertThat(session.sure()).isTrue();
        });
    }

    @Test
    void anotherYearIsAnotherSession() {
        assertThat(
                read(Paper.of("1. The second session of the Executive Board will be held from 8 to 10 December 2026.",
                        "2. The second session of the Executive Board will be held from 7 to 9 December 2027.")))
                .hasSize(2);
    }

    @Test
    void twoDatesForOneSessionAreBothShown() {
        var proposals = read(
                Paper.of("1. The fifth session of the Lake Assembly will be held from 8 to 10 December 2026.",
                        "2. The fifth session of the Lake Assembly will be held from 9 to 11 December 2026."));
        assertThat(proposals).singleElement().satisfies(session -> assertThat(session.doubts()).singleElement()
                .asString()
                .contains("The paper also says").contains("¶2"));
    }

    @Test
    void twoDatesApartAreTwoProposalsThatPointToEachOther() {
        var proposals = read(
                Paper.of("1. The fifth session of the Lake Assembly will be held from 8 to 10 December 2026.",
                        "2. The fifth session of the Lake Assembly will be held on 12 January 2027."));
        assertThat(proposals).hasSize(2).allSatisfy(session -> assertThat(session.doubts()).singleElement()
                .asString().contains("The paper also says"));
    }

    @Test
    void amongManySessionsOnlyThoseOfOneNumberWithinHalfAYearPointToEachOther() {
        var proposals = read(
                Paper.of("1. The fifth session of the Lake Assembly will be held on 12 January 2027.",
                        "2. The sixth session of the Lake Assembly will be held on 13 January 2027.",
                        "3. The fifth session of the Salt Board will be held on 14 January 2027.",
                        "4. The fifth session of the Lake Assembly will be held on 4 March 2027.",
                        "5. The fifth session of the Lake Assembly will be held on 14 July 2027.",
                        "6. The fifth session of the Lake Assembly will be held on 15 July 2027."));
        assertThat(proposals).extracting(p -> p.doubts().stream().map(d -> d.replaceAll(".*(¶\\d).*", "$1")).toList())
                .containsExactly(List.of("¶4"), List.of(), List.of(), List.of("¶1", "¶5", "¶6"),
                        List.of("¶4", "¶6"), List.of("¶4", "¶5"));
    }

    @Test
    void theDaysOfOneListDoNotContradictEachOther() {
        assertThat(read(Paper.of("1. The fifth session of the Lake Assembly will be held on 8 and 10 December 2026.")))
                .hasSize(2)
                .allMatch(Proposal::sure);
    }

    @Test
    void aRunOfDaysOpensAtTheTimeSaidOfItsFirst() {
        assertThat(read(Paper.of(
                "1. The fifth session of the Lake Assembly will be held from 8 to 10 December 2026 in Port Sound.",
                "2. The fifth session of the Lake Assembly will open on 8 December 2026 at 10 a.m.")))
                .singleElement()
                .satisfies(session -> assertThat(WhenLabel.medium(session.when()))
                        .isEqualTo("8–10 Dec 2026, opening 10:00"));
    }

    @Test
    void aHeadingAndItsSentenceAreOneMeeting() {
        assertThat(read(Paper.of("# Next meeting of the Ferry Committee, 8–10 December 2026",
                "1. The twentieth meeting of the Ferry Committee will be held from 8 to 10 December 2026.")))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.title()).isEqualTo("Ferry Committee, twentieth meeting"));
    }

    @Test
    void aSessionBesideWhichAnotherIsHeldDoesNotLendItItsName() {
        assertThat(read(Paper.of("1. The seventh meeting of the Ferry Committee will be held from 14 to 18 "
                + "December 2026, back-to-back with the eighth meeting of the Harbour Board, which will be held from 7 "
                + "to 11 December 2026.")))
                .extracting(Proposal::title, p -> WhenLabel.medium(p.when()))
                .containsExactly(tuple("Ferry Committee, seventh meeting", "14–18 Dec 2026"),
                        tuple("Harbour Board, eighth meeting", "7–11 Dec 2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "1. The workshop on tides scheduled for 2 November 2026 has been cancelled.",
            "1. The Bureau decided to cancel the workshop on tides that was scheduled for 2 November 2026."})
    void aCancelledMeetingIsShownWithTheWordsThatCancelIt(String sentence) {
        assertThat(read(Paper.of(sentence))).singleElement().satisfies(workshop -> {
            assertThat(workshop.title()).isEqualTo("Workshop on tides");
            assertThat(workshop.doubts()).contains("The paper says that it is cancelled.");
            assertThat(workshop.note()).isEqualTo("Cancelled: “" + sentence.substring(3) + "”");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "1. The third session of the Lake Assembly, scheduled for 9 to 11 December 2026, has been postponed until further notice.",
            "1. The third session of the Lake Assembly, due to take place from 9 to 11 December 2026, is postponed. New dates will follow.",
            "1. The Bureau decided to postpone the third session of the Lake Assembly that was scheduled for 9 to 11 December 2026."})
    void aMeetingPostponedWithoutANewDateIsShownSo(String sentence) {
        assertThat(read(Paper.of(sentence))).singleElement().satisfies(session -> {
            assertThat(session.title()).isEqualTo("Lake Assembly, third session");
            assertThat(session.fate()).isEqualTo(Proposal.Fate.POSTPONED);
            assertThat(session.doubts()).contains("The paper says that it is postponed, and names no new date.");
            assertThat(session.note()).startsWith("Postponed: “");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "1. The third session of the Lake Assembly, scheduled for 9 to 11 December 2026, is postponed to 16 to 18 December 2026.",
            "1. The third session of the Lake Assembly was postponed from 9-11 December 2026 to 16-18 December 2026.",
            "1. The Bureau decided to postpone the third session of the Lake Assembly to 16-18 December 2026.",
            "1. The third session of the Lake Assembly has been postponed to 16-18 December 2026."})
    void aMeetingPostponedToANewDateStandsUnderIt(String sentence) {
        assertThat(read(Paper.of(sentence))).singleElement()
                .returns(Proposal.Fate.STANDS, Proposal::fate)
                .returns("16–18 Dec 2026", session -> WhenLabel.medium(session.when()));
    }

    @Test
    void aPastDeedThatWasDeferredIsNoMeeting() {
        assertThat(read(Paper.of("1. The payment of 3 May 2026 was deferred."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monday, 2 November 2026: public holiday", "No meetings are planned on 2 November 2026."})
    void aDayOnWhichNobodyMeetsIsNoMeeting(String line) {
        assertThat(read(Paper.of(line))).isEmpty();
    }

    @Test
    void theNewDatesOfASessionKeepItsName() {
        assertThat(read(Paper.of("1. It would not be possible to hold the fifth session of the Lake Assembly from 8 to "
                + "10 December 2026 as initially planned, and the Bureau selected the new dates of 16 to 18 December 2026.")))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.title()).isEqualTo("Lake Assembly, fifth session");
                    assertThat(WhenLabel.medium(session.when())).isEqualTo("16–18 Dec 2026");
                    assertThat(session.note()).isEqualTo("Instead of 8–10 Dec 2026.");
                });
    }

    @Test
    void whatTakesPlaceStandsBelowTheDayAndThePlace() {
        assertThat(
                read(Paper.of("# Dates of the year", "18–19 January 2027: Port Sound", "Harbour Board: twelfth session",
                        "17–18 May 2027: Rome, Italy", "Ferry Committee: third meeting")))
                .extracting(Proposal::title)
                .containsExactly("Harbour Board, twelfth session", "Ferry Committee, third meeting");
    }

    @Test
    void theNewDateStandsAndTheOldIsNoted() {
        var proposals = read(
                Paper.of("1. The workshop on tides, originally planned from 2 to 4 November 2026, has been "
                        + "rescheduled and will be held from 16 to 18 November 2026."));
        assertThat(proposals).singleElement().satisfies(workshop -> {
            assertThat(workshop.title()).isEqualTo("Workshop on tides");
            assertThat(WhenLabel.medium(workshop.when())).isEqualTo("16–18 Nov 2026");
            assertThat(workshop.note()).isEqualTo("Instead of 2–4 Nov 2026.");
            assertThat(workshop.evidence()).hasSize(2);
        });
    }

    @Test
    void theGroupOfWhichThePaperNamesOneSessionMeetsInThatSession() {
        var proposals = read(Paper.of(
                "1. Preparations for the first session of the Open-ended Working Group on Tides (OWG-T) continue.",
                "2. With regard to the OWG-T scheduled for 8-10 December 2026, delegations asked for interpretation."));
        assertThat(proposals).extracting(Proposal::title).containsExactly("OWG-T, first session");
    }

    @Test
    void oneThingDueAtTwoPrecisionsIsDueOnce() {
        var proposals = read(Paper.of("# Resolution 3/1 – Guidelines on tides",
                "1. The Secretariat would circulate the draft guidelines in early 2027.",
                "2. After the circulation of the draft guidelines in 2027, comments would be collected."));
        assertThat(proposals).filteredOn(p -> p.title().contains("irculat")).hasSize(1);
    }

    @Test
    void thePastAndPeriodsProposeNothing() {
        assertThat(read(Paper.of("1. The plan for 2022-2027 was adopted in May 2022 and is reviewed every two years.")))
                .isEmpty();
    }

    @Test
    void aRelativeDeadlineKeepsItsWordsAndGetsNoDay() {
        assertThat(read(Paper.of("1. Papers for the Committee must be submitted ten days before its meeting.")))
                .singleElement()
                .satisfies(papers -> assertThat(papers.when().earliest()).isEmpty());
    }

    @Test
    void whatStandsUnderAResolutionBelongsToItAndWhatFollowsAnotherPartDoesNot() {
        var proposals = read(Paper.of("# Resolution 3/1 – Guidelines on tides",
                "1. The Secretariat would publish the atlas by 3 May 2027.", "The Secretariat replied as follows:",
                "2. The Secretariat would publish the minutes by 4 May 2027."));
        assertThat(proposals).extracting(Proposal::resolution).containsExactly(ResolutionName.parse("Resolution 3/1"),
                Optional.empty());
    }

    private static List<Proposal> read(Document paper) {
        return Extraction.of(paper, AS_OF, ZoneId.of("Africa/Nairobi")).entries();
    }
}
