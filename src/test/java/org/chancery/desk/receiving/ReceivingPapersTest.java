package org.chancery.desk.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.receiving.Standing;
import org.chancery.desk.KeepingAgenda.Step;
import org.chancery.desk.receiving.Arrival.Extent;
import org.chancery.desk.receiving.Came.Arrived;
import org.chancery.document.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Papers come in one by one until all are there.
class ReceivingPapersTest {

    private static final LocalDate TODAY = Shelf.TODAY;

    @TempDir
    Path folder;
    private Shelf shelf;
    private ReceivingPapers receiving;

    @BeforeEach
    void atADesk() {
        shelf = new Shelf(folder);
        receiving = shelf.desk().receiving();
    }

    @AfterEach
    void leave() {
        shelf.close();
    }

    @Test
    void twoOfFiveDocumentsAreAPartAndTheFifthMeetsIt() {
        Id owed = shelf.owed("Session documents", "2024-10-28", "Harbour Board");
        receiving.await(owed, 5);
        Hash agenda = shelf.paper("agenda", "Provisional agenda of the harbour session");
        receiving.receive(owed, Arrival.of(agenda, LocalDate.of(2024, 10, 20)));
        receiving.receive(owed, Arrival.saying("Concept note, sent by mail", LocalDate.of(2024, 10, 25)));
        Came came = receiving.came(owed);
        assertThat(came.standing()).isEqualTo(new Standing(Status.PART_RECEIVED, 2, 5, 18));
        assertThat(came.arrived()).extracting(Arrived::title, Arrived::inBook).containsExactly(
                tuple("Provisional agenda of the harbour session", true),
                tuple("Concept note, sent by mail", false));

        for (int i = 3; i <= 5; i++)
            receiving.receive(owed, Arrival.saying("Annex " + i, LocalDate.of(2024, 10, 28 + i - 2)));
        assertThat(receiving.came(owed).standing().label()).isEqualTo("met 3 days late");
    }

    @Test
    void whatIsNotCountedIsMetByTheFirstThingThatComesUnlessItIsOnlyAPart() {
        Id letter = shelf.owed("Letter of nomination", "2024-11-20", "");
        Id papers = shelf.owed("Background papers", "2024-11-20", "");
        receiving.receive(letter, Arrival.saying("By courier", TODAY));
        receiving.receive(papers, Arrival.saying("First of them", TODAY).as(Extent.PART));
        assertThat(shelf.deliverable(letter).status()).isEqualTo(Status.MET);
        assertThat(shelf.deliverable(papers).status()).isEqualTo(Status.PART_RECEIVED);
        receiving.receive(papers, Arrival.on(TODAY));
        assertThat(receiving.came(papers).standing()).isEqualTo(new Standing(Status.MET, 1, 0, 0));
    }

    @Test
    void aPaperComesOnce() {
        Id owed = shelf.owed("Two reports", "2024-11-20", "");
        receiving.await(owed, 2);
        Hash report = shelf.paper("report", "Report on the dredging of the outer channel");
        receiving.receive(owed, Arrival.of(report, TODAY));
        receiving.receive(owed, Arrival.of(report, TODAY));
        assertThat(receiving.came(owed).standing()).isEqualTo(new Standing(Status.PART_RECEIVED, 1, 2, 0));
    }

    @Test
    void severalAreReceivedAsOneActAndTakenBackAsOne() {
        Id one = shelf.owed("Chart", "2024-11-20", "");
        Id other = shelf.owed("Table", "2024-11-20", "");
        receiving.receiveAll(Set.of(one, other), TODAY);
        assertThat(shelf.desk().undoing().next()).contains("Receive 2 deliverables");
        shelf.desk().undoing().undo();
        assertThat(shelf.deliverable(one).status()).isEqualTo(Status.EXPECTED);
        assertThat(receiving.came(other).arrived()).isEmpty();
    }

    @Test
    void whatIsExpectedAgainKeepsThePapersThatCame() {
        Id owed = shelf.owed("Drafts", "2024-11-20", "");
        receiving.receiveAll(Set.of(owed), TODAY);
        receiving.reopen(Set.of(owed));
        assertThat(receiving.came(owed).arrived()).isEmpty();
        assertThat(shelf.deliverable(owed).status()).isEqualTo(Status.EXPECTED);
        receiving.receive(owed, Arrival.saying("First draft", TODAY));
        receiving.reopen(Set.of(owed));
        assertThat(receiving.came(owed).standing()).isEqualTo(new Standing(Status.PART_RECEIVED, 1, 0, 0));
    }

    @Test
    void takingTheOnlyReceiptBackLeavesItExpected() {
        Id owed = shelf.owed("Chart", "2024-11-20", "");
        receiving.receive(owed, Arrival.saying("A chart", TODAY));
        receiving.takeBack(receiving.came(owed).arrived().getFirst().receipt().id());
        assertThat(shelf.deliverable(owed).status()).isEqualTo(Status.EXPECTED);
    }

    @Test
    void awaitingMoreThanHasComeOpensItAgain() {
        Id owed = shelf.owed("Drafts", "2024-11-20", "");
        receiving.receive(owed, Arrival.saying("First draft", TODAY));
        receiving.await(owed, 3);
        assertThat(receiving.came(owed).standing().label()).isEqualTo("part received (1 of 3)");
        receiving.await(owed, 1);
        assertThat(shelf.deliverable(owed).status()).isEqualTo(Status.MET);
    }

    @Test
    void whatIsSupersededNamesWhatTookItsPlaceUntilItIsExpectedAgain() {
        Id old = shelf.owed("Draft guidelines", "2024-11-20", "");
        Id fresh = shelf.owed("Revised draft guidelines", "2025-02", "");
        receiving.supersede(old, fresh);
        assertThat(receiving.came(old).successor()).isEqualTo("Revised draft guidelines");
        assertThat(shelf.deliverable(old).status()).isEqualTo(Status.SUPERSEDED);
        receiving.reopen(Set.of(old));
        assertThat(shelf.deliverable(old).successor()).isEmpty();
        assertThatThrownBy(() -> receiving.supersede(old, old)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotConfirmedIsStillOpen() {
        Id owed = shelf.owed("Chart", "2024-11-20", "");
        receiving.confirm(Set.of(owed), false);
        assertThat(shelf.deliverable(owed).status()).isEqualTo(Status.UNCONFIRMED);
        receiving.confirm(Set.of(owed), true);
        assertThat(shelf.deliverable(owed).status()).isEqualTo(Status.EXPECTED);
    }

    @Test
    void aPaperThatIsNotInTheBookCannotHaveCome() {
        Id owed = shelf.owed("Chart", "2024-11-20", "");
        assertThatThrownBy(() -> receiving.receive(owed, Arrival.of(new Hash("0c".repeat(32)), TODAY)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(receiving.came(owed).arrived()).isEmpty();
    }

    @Test
    void theHistorySaysWhatCameAndWhen() {
        Id owed = shelf.owed("Chart", "2024-11-20", "");
        receiving.receive(owed, Arrival.saying("By courier", LocalDate.of(2024, 11, 14)));
        receiving.takeBack(receiving.came(owed).arrived().getFirst().receipt().id());
        assertThat(shelf.desk().agenda().dossier(owed).history())
                .extracting(Step::act, Step::field, step -> step.before().orElse(""), step -> step.after().orElse(""))
                .contains(
                        tuple("Receive Chart", "received", "", "Thu 14 Nov 2024"),
                        tuple("Receive Chart", "what came", "", "By courier"),
                        tuple("Receive Chart", "status", "expected", "met"),
                        tuple("Take back a receipt of Chart", "received",
                                "Thu 14 Nov 2024", ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void undoTakesBackWhateverWasDoneAlsoAfterARestart(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Id> owed = List.of(shelf.owed("Chart", "2024-10-28", "Board"), shelf.owed("Table", "2025-05", ""),
                shelf.owed("Draft", "undated", "Board"));
        List<Hash> papers = List.of(shelf.paper("a", "Chart of the bay"), shelf.paper("b", "Table of the tides"));
        var states = new ArrayList<List<Came>>();
        states.add(seen(owed));
        for (int i = 0; i < 40; i++) {
            int before = shelf.desk().undoing().acts(1000).size();
            deed(random, owed, papers);
            assertThat(seen(owed)).as("seed %d", seed).allSatisfy(this::theStatusFollows);
            if (shelf.desk().undoing().acts(1000).size() > before)
                states.add(seen(owed));
        }
        shelf.reopen();
        receiving = shelf.desk().receiving();
        for (int i = states.size() - 2; i >= 0; i--) {
            shelf.desk().undoing().undo();
            assertThat(seen(owed)).as("undone to %d, seed %d", i, seed).isEqualTo(states.get(i));
        }
    }

    private void theStatusFollows(Came came) {
        int received = came.arrived().size();
        assertThat(came.standing().received()).isEqualTo(received);
        if (came.deliverable().status() == Status.EXPECTED || came.deliverable().status() == Status.UNCONFIRMED)
            assertThat(received).isZero();
        if (came.deliverable().status() == Status.PART_RECEIVED)
            assertThat(received).isPositive();
    }

    private void deed(RandomGenerator random, List<Id> owed, List<Hash> papers) {
        Id one = owed.get(random.nextInt(owed.size()));
        LocalDate day = TODAY.minusDays(random.nextInt(30));
        switch (random.nextInt(8)) {
            case 0 -> receiving.receiveAll(Set.of(one), day);
            case 1, 2 -> receiving.receive(one, Arrival.of(papers.get(random.nextInt(2)), day)
                    .as(Extent.values()[random.nextInt(3)]));
            case 3 -> receiving.receive(one, Arrival.saying("Heard", day));
            case 4 -> receiving.came(one).arrived().stream().findAny()
                    .ifPresent(arrived -> receiving.takeBack(arrived.receipt().id()));
            case 5 -> receiving.await(one, random.nextInt(4));
            case 6 -> receiving.reopen(Set.of(one));
            default -> receiving.drop(Set.of(one));
        }
    }

    private List<Came> seen(List<Id> owed) {
        return owed.stream().map(receiving::came).toList();
    }
}
