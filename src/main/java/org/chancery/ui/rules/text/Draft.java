package org.chancery.ui.rules.text;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Trouble;

/// A text while it is written: read behind the window after each change, with what it would do to the dates of the book.
///
/// While one state of it is being read, only the last one typed waits.
public final class Draft<T> {

    private final Background background;
    private final Function<String, Checked<T>> check;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Checked<T>>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final String first;
    private boolean reading;
    private boolean again;

    /// @param check reads the text and works out what it would change; called behind the window
    public Draft(String first, Background background, Function<String, Checked<T>> check) {
        this.background = background;
        this.check = check;
        this.first = first;
        text.set(first);
        text.addListener(changed -> look());
        look();
    }

    public StringProperty textProperty() {
        return text;
    }

    /// What was read last; for a moment it may be of an older text.
    public ReadOnlyObjectProperty<Optional<Checked<T>>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether what is shown is what would be saved, every line of it is understood, and its effects are known.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Whether something was typed.
    public boolean isChanged() {
        return !text.get().equals(first);
    }

    /// Gives what would be saved, if it is ready.
    public void whenReady(Consumer<T> use) {
        if (ready.get())
            checked.get().map(Checked::value).ifPresent(use);
    }

    /// Works out anew what it would change, as what it is compared with has changed.
    public void look() {
        ready.set(false);
        again = reading;
        if (reading)
            return;
        reading = true;
        String wanted = text.get();
        background.ask("Checking the text", () -> check.apply(wanted), this::show, this::fail);
    }

    private void show(Checked<T> read) {
        reading = false;
        trouble.set(Optional.empty());
        checked.set(Optional.of(read));
        ready.set(!again && read.text().equals(text.get()) && read.refused().isEmpty());
        if (again)
            look();
    }

    private void fail(Trouble failure) {
        reading = false;
        again = false;
        trouble.set(Optional.of(failure));
    }
}
