package org.chancery.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Body;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.calendar.layout.AgendaRow;
import org.chancery.ui.calendar.layout.AgendaRows;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarModelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);

    private final OnTheSpot background = new OnTheSpot();
    private final List<Notice> told = new ArrayList<>();
    private final List<Destination> gone = new ArrayList<>();
    private Desk desk;
    private CalendarModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        desk = AutumnBook.in(folder);
        model = new CalendarModel(desk, background, new InspectorModel(desk, background, told::add, gone::add),
                gone::add);
        desk.watch(act -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itOpensOnTheMonthOfToday() {
        assertThat(model.dayProperty().get()).contains(TODAY);
        assertThat(page().first()).isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(page().last()).isEqualTo(LocalDate.of(2024, 11, 3));
        assertThat(titles()).contains("Comments on the zero draft of the guidelines",
                "OEWG-H documents available online");
    }

    @Test
    void aMonthThatIsNotKnownToTheDayStandsOnNoDay() {
        model.goTo(LocalDate.of(2025, 3, 10));
        assertThat(titles()).isEmpty();
        assertThat(page().noDayYet(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31))).extracting(Entry::title)
                .contains("Executive Board, first session of 2025");
    }

    @Test
    void leafingGoesByDayWeekAndMonthAndBackToToday() {
        model.moveDays(7);
        assertThat(model.dayProperty().get()).contains(LocalDate.of(2024, 10, 23));
        model.moveMonths(2);
        assertThat(model.dayProperty().get()).contains(LocalDate.of(2024, 12, 23));
        assertThat(page().first()).isEqualTo(LocalDate.of(2024, 11, 25));
        model.show(Scope.WEEK);
        model.turn(-2);
        assertThat(page().first()).isEqualTo(LocalDate.of(2024, 12, 9));
        model.goToToday();
        assertThat(model.dayProperty().get()).contains(TODAY);
        assertThat(page().first()).isEqualTo(LocalDate.of(2024, 10, 14));
    }

    @Test
    void aDateCanBeTyped() {
        assertThat(model.goTo("Dec 2024")).isTrue();
        assertThat(model.dayProperty().get()).contains(LocalDate.of(2024, 12, 1));
        assertThat(model.goTo("whenever")).isFalse();
        assertThat(model.dayProperty().get()).contains(LocalDate.of(2024, 12, 1));
    }

    @Test
    void theEntriesOfADayAreOpenedInTurn() {
        model.goTo(LocalDate.of(2024, 12, 10));
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 2 * page().on(LocalDate.of(2024, 12, 10)).size(); i++) {
            model.step(1);
            opened.add(model.inspector().dossierProperty().get().orElseThrow().entry().title());
        }
        int half = opened.size() / 2;
        assertThat(half).isPositive();
        assertThat(opened.subList(0, half)).doesNotHaveDuplicates().contains("OEWG-H, first session");
        assertThat(opened.subList(half, opened.size())).isEqualTo(opened.subList(0, half));
    }

    @Test
    void aDayWithoutEntriesOpensNothing() {
        model.goTo(LocalDate.of(2024, 10, 20));
        model.step(1);
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void oneBodyAloneCanBeShown() {
        Body board = model.bodiesProperty().get().stream().filter(b -> b.shortName().equals("Executive Board"))
                .findFirst().orElseThrow();
        model.goTo(LocalDate.of(2024, 12, 1));
        model.filter(Optional.of(board.id()));
        assertThat(titles()).containsExactly("Background reports for the Executive Board",
                "Executive Board, second session of 2024");
    }

    @Test
    void whatIsNewBeginsOnTheChosenDay() {
        model.goTo(LocalDate.of(2024, 12, 18));
        model.newDeliverable();
        model.newMeeting();
        assertThat(gone).containsExactly(new Destination.NewDeliverable(Optional.of(LocalDate.of(2024, 12, 18))),
                new Destination.NewMeeting(Optional.of(LocalDate.of(2024, 12, 18))));
    }

    @Test
    void carryingAMeetingAsksAndChangesNothing() {
        model.goTo(LocalDate.of(2024, 12, 1));
        Meeting session = (Meeting) entry("OEWG-H, first session");
        model.carry(session, LocalDate.of(2024, 12, 10), LocalDate.of(2024, 12, 17));
        assertThat(gone.getLast()).isInstanceOf(Destination.Moved.class).extracting("to").asString()
                .contains("2024-12-16", "2024-12-18");
        assertThat(desk.agenda().entry(session.id())).contains(session);
    }

    @Test
    void anActInTheBookIsSeen() {
        model.goTo(LocalDate.of(2024, 12, 1));
        Id session = entry("OEWG-H, first session").id();
        model.choose(Optional.of(session));
        model.inspector().delete();
        assertThat(titles()).doesNotContain("OEWG-H, first session");
        assertThat(model.inspector().dossierProperty().get()).isEmpty();
        desk.undoing().undo();
        assertThat(titles()).contains("OEWG-H, first session");
    }

    @Test
    void whileOnePageIsReadOnlyTheLastOneAskedForWaits() {
        background.hold();
        for (int i = 0; i < 30; i++)
            model.turn(1);
        assertThat(model.dayProperty().get()).contains(TODAY.plusMonths(30));
        background.letGo();
        assertThat(page().first()).isEqualTo(Scope.MONTH.first(TODAY.plusMonths(30)));
    }

    @Test
    void theAgendaGrowsAtBothEndsUntilNothingIsLeft() {
        model.show(Scope.AGENDA);
        assertThat(page().first()).isEqualTo(TODAY);
        while (page().after().isPresent())
            model.readOn();
        while (page().before().isPresent())
            model.readBack();
        List<AgendaRow> rows = AgendaRows.of(page());
        assertThat(rows.getLast()).isEqualTo(new AgendaRow.End("Nothing is in the book after this.", false));
        assertThat(rows.stream().filter(AgendaRow.Line.class::isInstance)
                .map(row -> ((AgendaRow.Line) row).entry().id()).distinct().count())
                .isEqualTo(dated());
    }

    @Test
    void anAgendaThatCouldNotBeReadOnIsReadOnLater() {
        model.show(Scope.AGENDA);
        LocalDate end = page().last();
        background.breakDown(true);
        model.readOn();
        assertThat(model.troubleProperty().get()).isPresent();
        background.breakDown(false);
        model.readOn();
        assertThat(model.troubleProperty().get()).isEmpty();
        assertThat(page().last()).isAfter(end);
    }

    @Test
    void anEntrySaysHowFarOffItIs() {
        model.goTo(LocalDate.of(2024, 10, 28));
        assertThat(model.distance(Optional.of(entry("OEWG-H documents available online").id()))).isEqualTo(
                "in 12 days");
        assertThat(model.distance(Optional.of(entry("Comments on the zero draft of the guidelines").id())))
                .isEqualTo("5 days overdue");
    }

    @Test
    void aBookThatCannotBeReadIsSaidAndTriedAgain() {
        desk.close();
        model.turn(1);
        assertThat(model.troubleProperty().get()).isPresent();
        assertThat(model.dayProperty().get()).contains(TODAY.plusMonths(1));
    }

    private long dated() {
        return desk.agenda().meetings().stream().map(Entry.class::cast).filter(CalendarModelTest::hasDay).count()
                + desk.agenda().deliverables().stream().map(Entry.class::cast).filter(CalendarModelTest::hasDay)
                        .count();
    }

    private static boolean hasDay(Entry entry) {
        return entry.when().earliest().isPresent() || entry.when().latest().isPresent();
    }

    private Page page() {
        return model.pageProperty().get().orElseThrow();
    }

    private List<String> titles() {
        return page().occasions().stream().map(o -> o.entry().title()).toList();
    }

    private Entry entry(String title) {
        return page().entries().stream().filter(e -> e.title().equals(title)).findFirst().orElseThrow();
    }
}
