package org.chancery.ui.export;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.ExportingCalendar.Exported;
import org.chancery.desk.exporting.ExportingCalendar.Preview;
import org.chancery.desk.exporting.Difference;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Row;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// What goes into the calendar file, for which calendar, and where the file goes.
public final class ExportModel {

    private static final String WHOLE = "chancery-reminders.ics";
    /// Another name, as a calendar that follows the whole file would lose what is not in it.
    private static final String CHANGES = "chancery-changes.ics";

    private final Desk desk;
    private final Background background;
    private final Consumer<Notice> tell;
    private final ObservableList<ExportLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ExportLine> linesSeen = FXCollections.unmodifiableObservableList(lines);
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.OUTLOOK);
    private final ObjectProperty<Inexact> inexact = new SimpleObjectProperty<>(Inexact.LAST_DAY);
    private final BooleanProperty sinceLast = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Path> file;
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Set<Id> only = Set.of();
    private int asked;

    /// @param folder in which the file is put unless the officer says otherwise
    public ExportModel(Desk desk, Background background, Consumer<Notice> tell, Path folder) {
        this.desk = desk;
        this.background = background;
        this.tell = tell;
        this.file = new SimpleObjectProperty<>(folder.resolve(WHOLE));
        target.addListener(changed -> look());
        inexact.addListener(changed -> look());
        sinceLast.addListener((of, was, now) -> {
            rename(now ? WHOLE : CHANGES, now ? CHANGES : WHOLE);
            look();
        });
    }

    public ObservableList<ExportLine> lines() {
        return linesSeen;
    }

    public ObjectProperty<Target> targetProperty() {
        return target;
    }

    /// What becomes of entries whose day is not known.
    public ObjectProperty<Inexact> inexactProperty() {
        return inexact;
    }

    /// Whether only what the calendar has not been told yet is written.
    public BooleanProperty sinceLastProperty() {
        return sinceLast;
    }

    /// What an export would do; empty until the book is read.
    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ObjectProperty<Path> fileProperty() {
        return file;
    }

    /// How many entries would be written.
    public ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the file is written, so that there is nothing more to do here.
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Offers these entries for the calendar to which was exported last.
    ///
    /// @param only which; empty for all
    public void open(Set<Id> only) {
        this.only = only;
        background.ask("Reading the book", () -> desk.exporting().usual(), usual -> {
            if (target.get() == usual)
                look();
            else
                target.set(usual);
        }, this::failed);
    }

    /// Ticks all that can be written, or nothing.
    public void tickAll(boolean tick) {
        lines.forEach(line -> line.ticked().set(tick && line.possible()));
    }

    public void export() {
        Selection selection = selection(chosen());
        Path out = file.get();
        busy.set(true);
        trouble.set(Optional.empty());
        background.ask("Exporting the calendar", () -> desk.exporting().export(selection, out), this::exported,
                this::failed);
    }

    /// Makes the calendar as text.
    ///
    /// @param clipboard is given the text
    public void copy(Consumer<String> clipboard) {
        Selection selection = selection(chosen());
        background.ask("Copying the calendar", () -> desk.exporting().text(selection), text -> {
            clipboard.accept(text);
            tell.accept(Notice.done(count(selection.only().size()) + " copied to the clipboard."));
        }, this::failed);
    }

    private Selection selection(Set<Id> chosen) {
        return new Selection(chosen, target.get(), inexact.get(), sinceLast.get());
    }

    private void rename(String from, String to) {
        if (file.get().endsWith(from))
            file.set(file.get().resolveSibling(to));
    }

    private void exported(Exported exported) {
        busy.set(false);
        tell.accept(Notice.done(count(exported.entries()) + " exported to " + exported.file().getFileName() + "."));
        done.set(true);
    }

    private void failed(Trouble failure) {
        busy.set(false);
        trouble.set(Optional.of(failure));
    }

    static String count(int entries) {
        return entries + (entries == 1 ? " entry" : " entries");
    }

    private Set<Id> chosen() {
        return lines.stream().filter(line -> line.ticked().get()).map(line -> line.entry().id())
                .collect(Collectors.toSet());
    }

    /// An answer to an earlier question comes too late to be shown.
    private void look() {
        Selection selection = selection(only);
        int now = ++asked;
        background.ask("Reading the book", () -> desk.exporting().preview(selection), found -> {
            if (now == asked)
                show(found);
        }, this::failed);
    }

    /// What the officer has unticked stays unticked.
    private void show(Preview found) {
        Map<Id, Boolean> before = lines.stream().filter(ExportLine::possible).collect(
                Collectors.toMap(line -> line.entry().id(), line -> line.ticked().get()));
        List<ExportLine> now = found.rows()
                .stream()
                .filter(row -> !sinceLast.get() || !row.possible() || row.difference() != Difference.UNCHANGED)
                .sorted(Comparator.comparing(ExportModel::rank))
                .map(row -> new ExportLine(row, row.possible() && before.getOrDefault(row.entry().id(), true)))
                .toList();
        now.forEach(line -> line.ticked().addListener(changed -> countTicked()));
        lines.setAll(now);
        preview.set(Optional.of(found));
        countTicked();
    }

    /// What the calendar will hear first, what it knows next, what it cannot be told last; each by date.
    private static int rank(Row row) {
        return !row.possible() ? 2 : row.difference() == Difference.UNCHANGED ? 1 : 0;
    }

    private void countTicked() {
        ticked.set(chosen().size());
    }
}
