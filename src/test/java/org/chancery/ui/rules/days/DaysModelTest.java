package org.chancery.ui.rules.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.desk.Desk;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.Offset.Unit;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.Closure;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.Roll;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session that opens on Mon 9 Dec 2024, and papers ten working days before it.
class DaysModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private Desk desk;
    private DaysModel model;
    private Id papers;

    @BeforeEach
    void papersTenWorkingDaysAhead() {
        desk = AutumnBook.in(folder);
        desk.settingUp().capital("Rome");
        Meeting session = desk.agenda().meetings().stream()
                .filter(m -> WhenText.write(m.when()).equals("2024-12-09/2024-12-11")).findFirst().orElseThrow();
        papers = desk.agenda().deliverables().stream()
                .filter(d -> WhenText.write(d.when()).equals("2024-10-28")).map(Deliverable::id).findFirst()
                .orElseThrow();
        desk.tracking().tie(papers, new Counted<>(new Anchor.OfMeeting(session.id(), Anchor.Edge.START), -10,
                Unit.WORKING_DAYS, Sense.EXACT,
                Roll.NONE));
        model = new DaysModel(desk, new OnTheSpot(), told::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theDutyStationIsThereFirstThenTheCapital() {
        Places places = model.placesProperty().get().orElseThrow();
        assertThat(places.lists()).extracting(HolidayList::place)
                .containsExactly("UN Nairobi", "Rome", "UN Geneva", "UN New York", "UN Vienna");
        assertThat(places.role(ZoneId.of("Europe/Rome"))).isEqualTo("capital");
        assertThat(model.list().missing(2024)).contains("Idd-ul-Fitr");
    }

    @Test
    void whatAHolidayWouldCountOtherwiseIsShownBeforeItIsKept() {
        assertThat(date()).isEqualTo("2024-11-25");
        model.add(Day.of(LocalDate.of(2024, 12, 3)), "Day of the station");
        assertThat(model.draftProperty().get().orElseThrow().checkedProperty().get().orElseThrow().effects())
                .hasSize(1);
        assertThat(date()).isEqualTo("2024-11-25");
        model.save();
        assertThat(date()).isEqualTo("2024-11-22");
        assertThat(model.unsaved()).isFalse();
        told.getLast().next().orElseThrow().act().run();
        assertThat(date()).isEqualTo("2024-11-25");
    }

    @Test
    void aClosureIsKeptWithTheListInOneAct() {
        model.close(WhenText.read("2024-12-02/2024-12-03", ""), "Mission closed");
        model.add(Day.of(LocalDate.of(2024, 12, 4)), "Day of the station");
        model.save();
        assertThat(date()).isEqualTo("2024-11-20");
        assertThat(desk.workingDays().current().closures()).containsExactly(
                new Closure(LocalDate.of(2024, 12, 2), LocalDate.of(2024, 12, 3), "Mission closed"));
        desk.undoing().undo();
        assertThat(desk.workingDays().current().closures()).isEmpty();
        assertThat(date()).isEqualTo("2024-11-25");
    }

    @Test
    void theListOfTheCapitalIsKeptAndCountsNothingAnew() {
        model.choose(ZoneId.of("Europe/Rome"));
        model.add(Day.of(LocalDate.of(2024, 12, 3)), "City day");
        model.source("official list of the city", true);
        assertThat(model.draftProperty().get().orElseThrow().checkedProperty().get().orElseThrow().effects())
                .isEmpty();
        model.yearProperty().set(2024);
        model.save();
        HolidayList kept = desk.workingDays().lists().get(1);
        assertThat(kept.holiday(LocalDate.of(2024, 12, 3))).contains("City day");
        assertThat(kept.of(2024).source()).isEqualTo("official list of the city");
        assertThat(date()).isEqualTo("2024-11-25");
    }

    @Test
    void aHolidayIsChangedAndTakenOut() {
        Holiday boxing = Holiday.of(model.list(), 2024).getLast();
        model.replace(boxing, Day.of(LocalDate.of(2024, 12, 27)), "Boxing Day, observed");
        assertThat(Holiday.of(model.list(), 2024).getLast())
                .isEqualTo(new Holiday(LocalDate.of(2024, 12, 27), "Boxing Day, observed", false));
        model.remove(Holiday.of(model.list(), 2024).getLast());
        assertThat(Holiday.of(model.list(), 2024).getLast().name()).isEqualTo("Christmas Day");
        model.discard();
        assertThat(Holiday.of(model.list(), 2024).getLast()).isEqualTo(boxing);
    }

    @Test
    void noDayIsMadeUpForAMonthAndTheReasonIsSaid() {
        model.add(Imprecise.month(2024, 4), "Idd-ul-Fitr");
        assertThat(model.problemProperty().get()).contains("never computed");
        model.add(Day.of(LocalDate.of(2024, 12, 12)), "Again");
        assertThat(model.problemProperty().get()).contains("is a holiday already: Jamhuri Day");
        assertThat(model.unsaved()).isFalse();
    }

    @Test
    void anotherWeekendCountsOtherwiseAndAWeekOfWeekendIsRefused() {
        model.rest(DayOfWeek.FRIDAY, true);
        assertThat(model.list().weekend()).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY,
                DayOfWeek.SUNDAY);
        assertThat(model.draftProperty().get().orElseThrow().checkedProperty().get().orElseThrow().effects())
                .hasSize(1);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY))
            model.rest(day, true);
        assertThat(model.problemProperty().get()).isEqualTo("a week has at least one working day");
    }

    private String date() {
        return WhenText.write(desk.agenda().entry(papers).orElseThrow().when());
    }
}
