package org.chancery.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.desk.leafing.LeafingThrough.Leaf;
import org.chancery.time.text.DistanceLabel;
import org.chancery.ui.calendar.layout.Occasion;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.calendar.layout.Shift;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Trouble;

/// A page of the calendar: which day it is on, how much it shows, of all bodies or of one, and the entry that is chosen.
///
/// The day changes at once; what stands on the page follows as soon as it is read. While one page is being read, only the last one asked for waits.
public final class CalendarModel {

    private final Desk desk;
    private final Background background;
    private final InspectorModel inspector;
    private final Consumer<Destination> go;

    private final ReadOnlyObjectWrapper<Scope> scope = new ReadOnlyObjectWrapper<>(Scope.MONTH);
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Id>> body = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Body>> bodies = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Id>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The days an agenda has grown to.
    private LocalDate agendaFirst = LocalDate.MIN;
    private LocalDate agendaLast = LocalDate.MIN;
    private boolean reading;
    private boolean again;

    public CalendarModel(Desk desk, Background background, InspectorModel inspector, Consumer<Destination> go) {
        this.desk = desk;
        this.background = background;
        this.inspector = inspector;
        this.go = go;
    }

    // Properties

    public ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /// The chosen day; empty until the book was read for the first time.
    public ReadOnlyObjectProperty<Optional<LocalDate>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// What was read last; for a moment it may be another page than the one the day is on.
    public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The body whose entries are shown; empty for all.
    public ReadOnlyObjectProperty<Optional<Id>> bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /// The bodies that have entries, those with most first.
    public ReadOnlyObjectProperty<List<Body>> bodiesProperty() {
        return bodies.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Id>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    InspectorModel inspector() {
        return inspector;
    }

    // Commands

    /// Reads the book again, as on each act.
    public void refresh() {
        background.ask("Reading the book", desk.leafing()::bodies, found -> {
            bodies.set(found);
            if (body.get().isPresent() && found.stream().noneMatch(b -> body.get().equals(Optional.of(b.id()))))
                body.set(Optional.empty());
            read();
            inspector.refresh();
        }, failure -> trouble.set(Optional.of(failure)));
    }

    public void show(Scope wanted) {
        if (wanted == scope.get())
            return;
        scope.set(wanted);
        day.get().ifPresent(this::open);
    }

    /// Turns to the page that this day is on.
    public void goTo(LocalDate to) {
        if (!day.get().equals(Optional.of(to))) {
            day.set(Optional.of(to));
            open(to);
        }
    }

    /// Goes where a person typed to go.
    ///
    /// @return whether the words name a day
    public boolean goTo(String typed) {
        Optional<LocalDate> to = page.get()
                .flatMap(p -> GoTo.read(typed, day.get().orElse(p.today()), p.today(), p.station()));
        to.ifPresent(this::goTo);
        return to.isPresent();
    }

    public void goToToday() {
        page.get().ifPresent(p -> goTo(p.today()));
    }

    public void moveDays(int days) {
        day.get().ifPresent(d -> goTo(d.plusDays(days)));
    }

    public void moveMonths(int months) {
        day.get().ifPresent(d -> goTo(d.plusMonths(months)));
    }

    public void turn(int pages) {
        day.get().ifPresent(d -> goTo(scope.get().turn(d, pages)));
    }

    public void filter(Optional<Id> wanted) {
        body.set(wanted);
        read();
    }

    public void choose(Optional<Id> entry) {
        if (!entry.equals(chosen.get())) {
            chosen.set(entry);
            inspector.show(entry);
        }
    }

    /// Opens the entries of the chosen day one after the other.
    ///
    /// @param by 1 for the next, -1 for the one before
    public void step(int by) {
        List<Id> there = ofDay().stream().map(o -> o.entry().id()).toList();
        if (there.isEmpty())
            return;
        int now = chosen.get().map(there::indexOf).orElse(-1);
        int next = now < 0 ? (by > 0 ? 0 : there.size() - 1) : Math.floorMod(now + by, there.size());
        choose(Optional.of(there.get(next)));
    }

    public void newMeeting() {
        go.accept(new Destination.NewMeeting(day.get()));
    }

    public void newDeliverable() {
        go.accept(new Destination.NewDeliverable(day.get()));
    }

    /// Carries a meeting from one day to another: what that means is asked before anything changes.
    public void carry(Meeting meeting, LocalDate from, LocalDate to) {
        Shift.by(meeting.when(), ChronoUnit.DAYS.between(from, to))
                .ifPresent(when -> go.accept(new Destination.Moved(meeting.id(), Optional.of(when))));
    }

    /// Reads on in an agenda, to the end of the next month that has something.
    public void readOn() {
        page.get().filter(p -> !reading && p.last().equals(agendaLast)).flatMap(Page::after).ifPresent(next -> {
            read(agendaFirst, YearMonth.from(next).atEndOfMonth());
        });
    }

    /// Reads back in an agenda, to the beginning of the month before that has something.
    public void readBack() {
        page.get().filter(p -> !reading && p.first().equals(agendaFirst)).flatMap(Page::before).ifPresent(before -> {
            read(before.withDayOfMonth(1), agendaLast);
        });
    }

    /// How far off an entry is; empty if it is not on the page.
    String distance(Optional<Id> entry) {
        return page.get()
                .flatMap(p -> p.entries()
                        .stream()
                        .filter(e -> entry.equals(Optional.of(e.id())))
                        .map(e -> distance(e, p.today()))
                        .findFirst())
                .orElse("");
    }

    private static String distance(Entry entry, LocalDate today) {
        return entry instanceof Deliverable d && d.status().isOpen()
                ? DistanceLabel.due(entry.when(), today)
                : DistanceLabel.of(entry.when(), today);
    }

    private List<Occasion> ofDay() {
        return day.get().flatMap(d -> page.get().map(p -> p.on(d))).orElse(List.of());
    }

    /// Reads the page that a day is on, unless it is the one that is there.
    private void open(LocalDate to) {
        boolean agenda = scope.get() == Scope.AGENDA;
        boolean there = page.get()
                .filter(p -> p.first().equals(scope.get().first(to)) && p.last().equals(scope.get().last(to)))
                .isPresent();
        if (agenda) {
            agendaFirst = scope.get().first(to);
            agendaLast = scope.get().last(to);
        }
        if (agenda || !there || reading)
            read();
    }

    private void read() {
        read(agendaFirst, agendaLast);
    }

    /// @param first the first day of an agenda
    /// @param last its last day
    private void read(LocalDate first, LocalDate last) {
        again = reading;
        if (reading)
            return;
        reading = true;
        Optional<LocalDate> wanted = day.get();
        Scope how = scope.get();
        Optional<Id> whose = body.get();
        background.ask("Reading the calendar", () -> {
            LocalDate on = wanted.orElseGet(desk::today);
            boolean grown = how == Scope.AGENDA && wanted.isPresent();
            return grown ? read(first, last, whose) : read(how.first(on), how.last(on), whose);
        }, this::show, this::fail);
    }

    /// A day more is read on either side, since a meeting in another zone may stand on the day before or after.
    private Page read(LocalDate first, LocalDate last, Optional<Id> whose) {
        Leaf leaf = desk.leafing().between(first.minusDays(1), last.plusDays(1), whose);
        return Page.of(first, last, leaf.today(), leaf.station(), leaf.entries(), leaf.workingDays())
                .between(leaf.before(), leaf.after());
    }

    private void show(Page read) {
        reading = false;
        trouble.set(Optional.empty());
        if (!again && scope.get() == Scope.AGENDA) {
            agendaFirst = read.first();
            agendaLast = read.last();
        }
        page.set(Optional.of(read));
        if (day.get().isEmpty())
            begin(read.today());
        if (again)
            read();
    }

    private void begin(LocalDate today) {
        day.set(Optional.of(today));
        agendaFirst = scope.get().first(today);
        agendaLast = scope.get().last(today);
    }

    private void fail(Trouble failure) {
        reading = false;
        again = false;
        trouble.set(Optional.of(failure));
    }
}
