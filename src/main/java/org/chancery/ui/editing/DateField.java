package org.chancery.ui.editing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.extraction.dates.TypedDate;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// A date while it is typed: the text, and how it is understood.
///
/// The date that stood there first is kept as it is for as long as its text is not changed, so that nothing is read into it anew.
public final class DateField {

    private final When first;
    /// A date that was filled in for the officer, kept as it is while its text stands: a zone that the text does not name is not lost.
    private Optional<When> offered = Optional.empty();
    private final String firstText;
    private final LocalDate today;
    private final ZoneId zone;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);

    public DateField(When first, LocalDate today, ZoneId zone) {
        this.first = first;
        this.today = today;
        this.zone = zone;
        this.firstText = textOf(first);
        text.subscribe(this::read);
        text.set(firstText);
    }

    public StringProperty textProperty() {
        return text;
    }

    /// "Mon 9 – Wed 11 December 2024", "May 2025: 1–31 May, exact day not set", or what to type instead.
    public ReadOnlyStringProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readableProperty() {
        return readable.getReadOnlyProperty();
    }

    /// Fills in another date, as if it had been typed.
    public void offer(When when) {
        offered = Optional.of(when);
        text.set(textOf(when));
    }

    /// The date as it is understood; no text at all is no date. Empty if it cannot be read.
    public Optional<When> when() {
        String typed = text.get().strip();
        if (typed.equals(firstText))
            return Optional.of(first);
        if (offered.isPresent() && typed.equals(textOf(offered.get())))
            return offered;
        return typed.isEmpty() ? Optional.of(new Undated("")) : TypedDate.read(typed, today, zone);
    }

    boolean changed() {
        return !text.get().strip().equals(firstText);
    }

    private void read() {
        Optional<When> when = when();
        readable.set(when.isPresent());
        understood.set(when.map(DateField::said)
                .orElse("Not a date yet. Try “9-11 Dec 2024”, “6 Nov 2024 10:00-12:00”, “May 2025” or “end of 2024”."));
    }

    private static String said(When when) {
        String open = WhenLabel.open(when);
        if (when.precision().isExact() || !open.isEmpty())
            return WhenLabel.full(when) + (open.isEmpty() ? "" : ": " + open);
        return when instanceof Undated ? "No date: it is listed at the end" : WhenLabel.full(when);
    }

    private static String textOf(When when) {
        return when instanceof Undated ? when.words() : WhenLabel.medium(when);
    }
}
