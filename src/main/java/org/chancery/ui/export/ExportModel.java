package org.chancery.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.ExportingCalendar.Exported;
import org.chancery.desk.exporting.ExportingCalendar.Preview;
import org.chancery.desk.exporting.Inexact;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// What goes into the calendar file, and where the file goes.
public final class ExportModel {

    private final Desk desk;
    private final Background background;
    private final Consumer<Notice> tell;
    private final ObservableList<ExportLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ExportLine> linesSeen = FXCollections.unmodifiableObservableList(lines);
    private final ObjectProperty<Inexact> inexact = new SimpleObjectProperty<>(Inexact.LAST_DAY);
    private final ObjectProperty<Path> file;
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Set<Id> only = Set.of();

    /// @param folder in which the file is put unless the officer says otherwise
    public ExportModel(Desk desk, Background background, Consumer<Notice> tell, Path folder) {
        this.desk = desk;
        this.background = background;
        this.tell = tell;
        this.file = new SimpleObjectProperty<>(folder.resolve("chancery-reminders.ics"));
        inexact.addListener(changed -> look());
    }

    public ObservableList<ExportLine> lines() {
        return linesSeen;
    }

    /// What becomes of entries whose day is not known.
    public ObjectProperty<Inexact> inexactProperty() {
        return inexact;
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

    /// @param only which entries to offer; empty for all
    public void open(Set<Id> only) {
        this.only = only;
        look();
    }

    /// Ticks all that can be written, or nothing.
    public void tickAll(boolean tick) {
        lines.forEach(line -> line.ticked().set(tick && line.possible()));
    }

    public void export() {
        Set<Id> chosen = chosen();
        Path out = file.get();
        busy.set(true);
        trouble.set(Optional.empty());
        background.ask("Exporting the calendar",
                () -> desk.exporting().export(Selection.of(chosen, Target.PLAIN, inexact.get()), out),
                this::exported,
                this::failed);
    }

    /// Makes the calendar as text.
    ///
    /// @param clipboard is given the text
    public void copy(Consumer<String> clipboard) {
        Set<Id> chosen = chosen();
        background.ask("Copying the calendar",
                () -> desk.exporting().text(Selection.of(chosen, Target.PLAIN, inexact.get())), text -> {
                    clipboard.accept(text);
                    tell.accept(Notice.done(count(chosen.size()) + " copied to the clipboard."));
                }, this::failed);
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

    private static String count(int entries) {
        return entries + (entries == 1 ? " entry" : " entries");
    }

    private Set<Id> chosen() {
        return lines.stream().filter(line -> line.ticked().get()).map(line -> line.entry().id())
                .collect(Collectors.toSet());
    }

    private void look() {
        Inexact choice = inexact.get();
        background.ask("Reading the book", () -> desk.exporting().preview(Selection.of(only, Target.PLAIN, choice)),
                this::show, this::failed);
    }

    /// What the officer has unticked stays unticked.
    private void show(Preview preview) {
        Map<Id, Boolean> before = lines.stream().filter(ExportLine::possible).collect(
                Collectors.toMap(line -> line.entry().id(), line -> line.ticked().get()));
        List<ExportLine> now = preview.rows()
                .stream()
                .map(row -> new ExportLine(row.entry(), row.possible(), row.why(), row.reminders(),
                        row.possible() && before.getOrDefault(row.entry().id(), true)))
                .toList();
        now.forEach(line -> line.ticked().addListener(changed -> countTicked()));
        lines.setAll(now);
        countTicked();
    }

    private void countTicked() {
        ticked.set(chosen().size());
    }
}
