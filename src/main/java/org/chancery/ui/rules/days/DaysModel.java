package org.chancery.ui.rules.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.desk.Desk;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.When;
import org.chancery.time.working.Closure;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.HolidayText;
import org.chancery.time.working.WorkingDays;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.rules.text.Checked;
import org.chancery.ui.rules.text.Draft;

/// The days off of a place while they are looked at and changed: nothing is kept, and nothing counted anew, before it is saved.
public final class DaysModel {

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<Optional<Places>> places = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Draft<HolidayList>>> draft = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<List<Closure>> closures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty year = new SimpleIntegerProperty();
    private Optional<ZoneId> chosen = Optional.empty();

    public DaysModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
    }

    // Properties

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<Places>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// The list of the chosen place as it is written; another one for each place, and after each time it was saved.
    ReadOnlyObjectProperty<Optional<Draft<HolidayList>>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// The closures as they are to be.
    ReadOnlyObjectProperty<List<Closure>> closuresProperty() {
        return closures.getReadOnlyProperty();
    }

    /// Why the last thing that was entered was not taken; empty if it was.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The year that is shown.
    IntegerProperty yearProperty() {
        return year;
    }

    /// The list as it is written, as far as it is understood.
    HolidayList list() {
        return HolidayText.read(draft.get().orElseThrow().textProperty().get(), "?").list();
    }

    boolean unsaved() {
        return draft.get().filter(Draft::isChanged).isPresent()
                || places.get().filter(p -> !p.closures().equals(closures.get())).isPresent();
    }

    // Commands

    /// Reads the lists again, as on each act; what is being changed stays.
    public void refresh() {
        background.ask("Reading the days off", () -> Places.of(desk), this::show,
                failure -> trouble.set(Optional.of(failure)));
    }

    private void show(Places read) {
        boolean keep = unsaved();
        trouble.set(Optional.empty());
        if (year.get() == 0)
            year.set(read.today().getYear());
        boolean same = places.get().filter(read::equals).isPresent();
        places.set(Optional.of(read));
        if (!same && !keep || draft.get().isEmpty())
            begin(chosen.filter(zone -> read.in(zone).isPresent()).orElse(read.lists().getFirst().zone()));
    }

    void choose(ZoneId zone) {
        if (!chosen.equals(Optional.of(zone)) && !unsaved())
            begin(zone);
    }

    /// Begins with a place as the book has it.
    private void begin(ZoneId zone) {
        chosen = Optional.of(zone);
        problem.set("");
        places.get().ifPresent(read -> {
            closures.set(read.closures());
            read.in(zone).ifPresent(list -> draft.set(Optional.of(
                    new Draft<>(HolidayText.write(list), background, this::check))));
        });
    }

    private Checked<HolidayList> check(String text) {
        HolidayText.Reading read = HolidayText.read(text, "?");
        return new Checked<>(text, read.list(), read.refused(), effects(read.list()));
    }

    /// Dates are counted with the holidays of the duty station alone.
    private List<Line> effects(HolidayList list) {
        WorkingDays now = desk.workingDays().current();
        boolean here = list.zone().equals(now.holidays().zone());
        return desk.workingDays().effects(new WorkingDays(here ? list : now.holidays(), closures.get()));
    }

    /// Takes what was changed back to what the book has.
    void discard() {
        chosen.ifPresent(this::begin);
    }

    /// @param name of the holiday
    void add(When when, String name) {
        change(list -> {
            HolidayList changed = list;
            for (LocalDate day : days(when))
                changed = changed.with(day, name);
            return changed;
        });
    }

    /// Puts another day or name in the place of a holiday.
    void replace(Holiday holiday, When when, String name) {
        change(list -> {
            HolidayList changed = without(list, holiday);
            for (LocalDate day : days(when))
                changed = changed.with(day, name);
            return changed;
        });
    }

    void remove(Holiday holiday) {
        change(list -> without(list, holiday));
    }

    private static HolidayList without(HolidayList list, Holiday holiday) {
        return holiday.everyYear() ? list.never(holiday.day()) : list.without(holiday.day());
    }

    /// Says where the list of the shown year is from, and whether it was compared with it.
    void source(String source, boolean checked) {
        HolidayList list = list();
        boolean same = list.of(year.get()).source().equals(source) && list.of(year.get()).checked() == checked;
        if (!same)
            change(before -> before.sourced(year.get(), source.strip(), checked));
    }

    void rest(DayOfWeek day, boolean rests) {
        change(list -> {
            var weekend = EnumSet.noneOf(DayOfWeek.class);
            weekend.addAll(list.weekend());
            if (rests ? !weekend.add(day) : !weekend.remove(day))
                return list;
            return list.resting(weekend);
        });
    }

    private void change(UnaryOperator<HolidayList> change) {
        attempt(() -> draft.get().ifPresent(d -> d.textProperty().set(HolidayText.write(change.apply(list())))));
    }

    /// Closes the mission on some days.
    void close(When when, String reason) {
        attempt(() -> {
            List<LocalDate> days = days(when);
            if (reason.isBlank() || reason.lines().count() > 1)
                throw new IllegalArgumentException("Say on one line why the mission is closed.");
            var closure = new Closure(days.getFirst(), days.getLast(), reason.strip());
            closures.set(Stream.concat(closures.get().stream(), Stream.of(closure)).distinct().toList());
            look();
        });
    }

    void open(Closure closure) {
        closures.set(closures.get().stream().filter(each -> !each.equals(closure)).toList());
        look();
    }

    private void look() {
        draft.get().ifPresent(Draft::look);
    }

    private static List<LocalDate> days(When when) {
        return switch (when) {
            case Day day -> List.of(day.day());
            case Days days -> days.first().datesUntil(days.last().plusDays(1)).toList();
            default ->
                throw new IllegalArgumentException("Enter the day itself, like 20 Mar 2026. It is never computed.");
        };
    }

    private void attempt(Runnable change) {
        try {
            problem.set("");
            change.run();
        } catch (IllegalArgumentException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    /// Keeps the list and the closures as one act, if each line is understood and its effects were shown.
    void save() {
        if (!unsaved())
            return;
        List<Closure> closed = closures.get();
        draft.get().ifPresent(d -> d.whenReady(list -> deeds.act("Saving the days off", () -> {
            desk.workingDays().keep(list, closed);
            return list;
        }, kept -> Notice.done("Saved the days off of " + kept.place() + "."), kept -> {
            chosen = Optional.of(kept.zone());
            settle();
        }, failure -> trouble.set(Optional.of(failure)))));
    }

    /// After saving, what was written is what the book has.
    private void settle() {
        background.ask("Reading the days off", () -> Places.of(desk), read -> {
            places.set(Optional.of(read));
            chosen.ifPresent(this::begin);
        }, failure -> trouble.set(Optional.of(failure)));
    }
}
