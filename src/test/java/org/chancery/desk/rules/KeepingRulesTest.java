package org.chancery.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.rules.RuleApplication;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.RulePackText;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.Closure;
import org.chancery.time.working.HolidayText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingRulesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);
    private static final RulePack PACK = pack("at least 42 days before start", "10 working days before start");

    @TempDir
    Path folder;

    private Desk desk;
    private Meeting session;
    private Body body;

    @BeforeEach
    void aSessionOfABody() {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        session = new Meeting(Id.fresh(CLOCK), "OEWG-H, first session", Optional.empty(), Optional.empty(),
                when("2024-12-16/2024-12-18"), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(new Draft<>(session, "OEWG-H", "", List.of()));
        body = desk.agenda().bodies().getFirst();
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void aPackProposesAndWhatIsAcceptedHangsOnTheSession() {
        assertThat(desk.applying().proposals(PACK, body.id())).extracting(owed -> owed.rule().name(), Owed::when)
                .containsExactly(tuple("documents", when("2024-11-04")), tuple("comments", when("2024-11-11")),
                        tuple("list", when("2024-11-29")));
        accept(desk.applying().proposals(PACK, body.id()));
        assertThat(desk.applying().proposals(PACK, body.id())).isEmpty();
        assertThat(dates()).containsExactly("2024-11-04", "2024-11-11", "2024-11-29");
        assertThat(desk.agenda().dossier(deliverable("Documents").id()).reminders()).extracting(Reminder::daysBefore)
                .containsExactly(14, 2);
        assertThat(desk.tracking().why(deliverable("Documents").id()).cautions()).containsExactly(
                "The rule \u201cDocuments\u201d was not yet checked against your rules: our own.");
        desk.moving().move(new Move.To(session.id(), when("2024-12-09/2024-12-11")), Set.of());
        assertThat(dates()).containsExactly("2024-10-28", "2024-11-04", "2024-11-25");
    }

    @Test
    void aDeadlineThatIsThereIsTiedInsteadOfMadeTwice() {
        var standing = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Papers online",
                Optional.of(body.id()), Optional.empty(), Optional.empty(), when("2024-11-04"), new Origin.Typed(), "",
                "", Deliverable.Status.EXPECTED, "", "");
        desk.agenda().save(standing);
        List<Owed> owed = desk.applying().proposals(PACK, body.id());
        assertThat(owed.getFirst().standing()).contains(standing);
        accept(owed.subList(0, 1));
        assertThat(desk.agenda().deliverables()).extracting(Deliverable::id).containsExactly(standing.id());
        desk.tracking().untie(standing.id());
        assertThat(desk.agenda().deliverables()).containsExactly(standing);
    }

    @Test
    void aChangeOfThePackShowsWhatItChangesAndUntiesNothing() {
        accept(desk.applying().proposals(PACK, body.id()));
        desk.tracking().pin(deliverable("Delegation").id());
        RulePack changed = pack("at least 49 days before start", "5 working days before start");
        assertThat(desk.rules().effects(changed)).extracting(line -> line.entry().title(), KeepingRulesTest::becomes)
                .containsExactlyInAnyOrder(tuple("Documents, OEWG-H, first session", "2024-10-28"),
                        tuple("Comments, OEWG-H, first session", "2024-11-04"));
        desk.rules().keep(changed);
        assertThat(dates()).containsExactly("2024-10-28", "2024-11-04", "2024-11-29");
        desk.tracking().unpin(deliverable("Delegation").id());
        assertThat(dates()).containsExactly("2024-10-28", "2024-11-04", "2024-12-06");
        RulePack without = new RulePack("ours", "Ours", List.of());
        assertThat(desk.rules().effects(without)).isEmpty();
        desk.rules().keep(without);
        desk.moving().move(new Move.To(session.id(), when("2024-12-17")), Set.of());
        assertThat(dates()).containsExactly("2024-10-29", "2024-11-05", "2024-12-09");
        assertThat(desk.tracking().why(deliverable("Documents").id()).cautions())
                .containsExactly("The rule ours/documents is no longer in its pack.");
    }

    @Test
    void holidaysAndClosuresAreCountedAnewInTheActThatEntersThem() {
        accept(desk.applying().proposals(PACK, body.id()));
        var closure = new Closure(LocalDate.of(2024, 12, 3), LocalDate.of(2024, 12, 3), "national day");
        desk.workingDays().close(closure);
        assertThat(dates()).containsExactly("2024-11-04", "2024-11-11", "2024-11-28");
        assertThat(desk.tracking().why(deliverable("Delegation").id()).sentence()).endsWith(
                "skips Thu 12 Dec, Jamhuri Day, UN Nairobi and Tue 3 Dec, national day, the mission");
        desk.workingDays().open(closure);
        assertThat(dates()).containsExactly("2024-11-04", "2024-11-11", "2024-11-29");
        var nairobi = desk.workingDays().current().holidays();
        desk.workingDays().keep(HolidayText.read(HolidayText.write(nairobi) + """

                year: 2024
                source: circular of the station
                checked: yes
                2 Dec: Station holiday
                """, "").list());
        assertThat(dates()).containsExactly("2024-11-04", "2024-11-11", "2024-11-28");
        assertThat(desk.tracking().why(deliverable("Delegation").id()).cautions())
                .noneMatch(caution -> caution.contains("not entered"));
        desk.undoing().undo();
        assertThat(dates()).containsExactly("2024-11-04", "2024-11-11", "2024-11-29");
        assertThat(desk.workingDays().current().holidays()).isEqualTo(nairobi);
    }

    @Test
    void whatHangsOnAProposalThatIsNotTakenIsNotTakenEither() {
        List<Owed> owed = desk.applying().proposals(PACK, body.id());
        assertThat(desk.applying().accept(PACK, body.id(), owed.subList(1, 3), owed.subList(0, 1))).isEqualTo(1);
        assertThat(dates()).containsExactly("2024-11-29");
        assertThat(desk.applying().proposals(PACK, body.id())).isEmpty();
        desk.applying().proposeAgain(PACK, body.id());
        assertThat(desk.applying().proposals(PACK, body.id())).extracting(each -> each.rule().name())
                .containsExactly("documents", "comments");
    }

    @Test
    void aNewMeetingOfTheBodyHasItsDeadlinesProposedAndNothingEntersUnseen() {
        assertThat(desk.applying().waiting()).isEmpty();
        accept(desk.applying().proposals(PACK, body.id()));
        assertThat(desk.applying().applications()).containsExactly(new RuleApplication("ours", body.id()));
        var second = new Meeting(Id.fresh(CLOCK), "OEWG-H, second session", Optional.of(body.id()), Optional.empty(),
                when("2025-05-12/2025-05-14"), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
        desk.agenda().save(new Draft<>(second, "OEWG-H", "", List.of()));
        assertThat(desk.applying().waiting()).containsExactly(new ApplyingRules.Waiting(PACK, body, 3));
        assertThat(dates()).hasSize(3);
        desk.applying().release(PACK, body.id());
        assertThat(desk.applying().waiting()).isEmpty();
        assertThat(dates()).hasSize(3);
        desk.undoing().undo();
        desk.undoing().undo();
        assertThat(desk.applying().waiting()).isEmpty();
    }

    @Test
    void takingThePackAwayUntiesNothingAndOneUndoBringsItBack() {
        accept(desk.applying().proposals(PACK, body.id()));
        desk.rules().remove(PACK);
        assertThat(desk.rules().packs()).doesNotContain(PACK);
        desk.moving().move(new Move.To(session.id(), when("2024-12-09/2024-12-11")), Set.of());
        assertThat(dates()).containsExactly("2024-10-28", "2024-11-04", "2024-11-25");
        desk.undoing().undo();
        desk.undoing().undo();
        assertThat(desk.rules().packs()).contains(PACK);
    }

    /// The session opens on Mon 16 Dec: two weeks later is Mon 30 Dec, on which the mission is closed until Fri 3 Jan.
    @Test
    void twoWeeksAfterADateThatRolledIsAnotherDayThanFourWeeksAfterTheBase() {
        desk.workingDays().close(new Closure(LocalDate.of(2024, 12, 28), LocalDate.of(2025, 1, 3), "turn of the year"));
        RulePack chain = RulePackText.read("""
                pack: chain
                rule: first
                what: First
                when: 14 days after start, roll forward
                rule: second
                what: Second
                when: 14 days after rule first
                rule: straight
                what: Straight
                when: 28 days after start
                """, "").pack();
        assertThat(desk.applying().proposals(chain, body.id())).extracting(owed -> owed.rule().name(), Owed::when)
                .containsExactly(tuple("first", when("2025-01-06")), tuple("second", when("2025-01-20")),
                        tuple("straight", when("2025-01-13")));
    }

    /// Twelve weeks after a circulation or ten weeks before the session opens, whichever is earlier.
    @Test
    void whatIsCountedFromACirculationHasADateOnceItIsNoted() {
        RulePack board = desk.rules().packs().stream().filter(pack -> pack.name().equals("who-board")).findFirst()
                .orElseThrow();
        desk.applying().accept(board, body.id(), desk.applying().proposals(board, body.id()), List.of());
        Deliverable items = deliverable("Proposals for items");
        assertThat(dates()).containsExactly("from .. | 2024-10-07");
        desk.circulations().circulated(items.id(), "the draft provisional agenda", when("2024-06-18"));
        assertThat(dates()).containsExactly("2024-09-10");
        desk.circulations().circulated(items.id(), "the draft provisional agenda", when("2024-08-01"));
        assertThat(dates()).containsExactly("2024-10-07");
        desk.undoing().undo();
        assertThat(dates()).containsExactly("2024-09-10");
    }

    private void accept(List<Owed> owed) {
        desk.applying().accept(PACK, body.id(), owed, List.of());
    }

    private static String becomes(Line line) {
        return line.outcome() instanceof Follows follows ? WhenText.write(follows.becomes()) : "stays";
    }

    private Deliverable deliverable(String title) {
        return desk.agenda().deliverables().stream().filter(d -> d.title().startsWith(title)).findFirst()
                .orElseThrow();
    }

    private List<String> dates() {
        return desk.agenda().deliverables().stream().map(d -> WhenText.write(d.when())).toList();
    }

    private static RulePack pack(String documents, String list) {
        return RulePackText.read("""
                pack: ours
                title: Ours
                rule: documents
                what: Documents
                who: Secretariat
                when: %s
                remind: 14, 2
                source: our own
                rule: comments
                what: Comments
                when: 7 days after rule documents
                checked: yes
                rule: list
                what: Delegation list
                when: %s
                checked: yes
                """.formatted(documents, list), "").pack();
    }

    private static When when(String text) {
        return WhenText.read(text, "");
    }
}
