package org.chancery.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chancery.desk.Desk;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.CalendarPreview;
import org.chancery.desk.calendars.Decision;
import org.chancery.desk.calendars.ImportingCalendar.Look;
import org.chancery.desk.calendars.ImportingCalendar.Taken;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// A calendar file beside the book, and what the officer decides about its lines.
public final class ImportModel {

    private final Desk desk;
    private final Background background;
    private final Consumer<Notice> tell;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("Reading the file");
    private final ReadOnlyObjectWrapper<Optional<CalendarPreview>> preview = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final BooleanProperty unchanged = new SimpleBooleanProperty();
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ImportRow> rowsSeen = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<ImportRow> all = List.of();

    public ImportModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.tell = tell;
        unchanged.addListener(changed -> list());
    }

    /// The name of the file.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// "40 new, 3 changed, 200 unchanged, 1 cancelled", or why nothing can be taken.
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<CalendarPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether what is unchanged is listed too.
    public BooleanProperty unchangedProperty() {
        return unchanged;
    }

    ObservableList<ImportRow> rows() {
        return rowsSeen;
    }

    /// How many lines would be taken.
    public ReadOnlyIntegerProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public void open(Path file) {
        title.set(String.valueOf(file.getFileName()));
        background.start("Reading " + title.get(), work -> desk.calendars().look(file), this::show, this::failed);
    }

    private void show(Look look) {
        busy.set(false);
        switch (look) {
            case Look.Refused refused -> counts.set(refused.sentence());
            case Look.Shown shown -> show(shown.preview());
        }
    }

    private void show(CalendarPreview looked) {
        counts.set(capitalized(looked.counts()) + ".");
        all = looked.lines().stream().map(ImportRow::new).toList();
        all.forEach(row -> row.decision().addListener(changed -> count()));
        preview.set(Optional.of(looked));
        list();
        count();
    }

    private static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /// What is to be decided first, then in the order of the file.
    private void list() {
        rows.setAll(all.stream()
                .filter(row -> unchanged.get() || row.line().kind() != Kind.UNCHANGED)
                .sorted((one, other) -> Boolean.compare(other.line().kind() == Kind.UNCLEAR,
                        one.line().kind() == Kind.UNCLEAR))
                .toList());
    }

    private void count() {
        taken.set((int) all.stream().filter(ImportRow::taken).count());
    }

    /// Takes all that is new, changed or cancelled, or nothing. What is to be decided stays as it is.
    public void takeAll(boolean take) {
        all.stream()
                .filter(row -> row.line().kind().decisions().contains(Decision.TAKE))
                .forEach(row -> row.decision().set(take ? Decision.TAKE : Decision.LEAVE));
    }

    /// Takes what is decided into the book, as one act.
    public void take() {
        preview.get().ifPresent(looked -> {
            Map<Integer, Decision> decisions = all.stream().filter(ImportRow::taken)
                    .collect(Collectors.toMap(row -> row.line().number(), row -> row.decision().get()));
            busy.set(true);
            trouble.set(Optional.empty());
            new Deeds(desk, background, tell).act("Importing " + title.get(),
                    () -> desk.calendars().take(looked, decisions), this::told, answer -> {
                        busy.set(false);
                        done.set(true);
                    }, this::failed);
        });
    }

    private Notice told(Taken answer) {
        String passed = answer.passed().isEmpty()
                ? ""
                : " " + answer.passed().size() + " passed over, as the book has changed meanwhile: "
                        + answer.passed().getFirst() + (answer.passed().size() > 1 ? " and others." : ".");
        return Notice.done(answer.added() + " added, " + answer.changed() + " changed from " + title.get() + "."
                + passed);
    }

    private void failed(Trouble failure) {
        busy.set(false);
        trouble.set(Optional.of(failure));
    }
}
