package org.chancery.ui.editing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chancery.agenda.Reminder;
import org.chancery.ui.naming.ReminderText;
import org.chancery.time.When;

/// The fields of one entry while an officer fills them in.
public final class EntryForm {

    private final Wording first;
    private final Vocabulary words;
    private final DateField date;
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty body = new SimpleStringProperty();
    private final StringProperty resolution = new SimpleStringProperty();
    private final StringProperty kind = new SimpleStringProperty();
    private final StringProperty addressee = new SimpleStringProperty();
    private final StringProperty owner = new SimpleStringProperty();
    private final StringProperty place = new SimpleStringProperty();
    private final StringProperty awaited = new SimpleStringProperty();
    private final StringProperty status = new SimpleStringProperty();
    private final StringProperty note = new SimpleStringProperty();
    private final ObservableList<Integer> reminders = FXCollections.observableArrayList();
    private final ObservableList<Integer> remindersSeen = FXCollections.unmodifiableObservableList(reminders);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Problem> problemsSeen = FXCollections.unmodifiableObservableList(problems);

    /// @param today the day from which a date without a year is the next one
    /// @param words of the book, which tell whether a name says enough
    EntryForm(Wording wording, When when, LocalDate today, ZoneId zone, Vocabulary words) {
        this.words = words;
        date = new DateField(when, today, zone);
        title.set(wording.title());
        body.set(wording.body());
        resolution.set(wording.resolution());
        kind.set(wording.kind());
        owner.set(wording.owner());
        addressee.set(wording.addressee());
        place.set(wording.place());
        awaited.set(wording.awaited());
        status.set(wording.status());
        note.set(wording.note());
        reminders.setAll(wording.reminders());
        first = wording();
    }

    public StringProperty titleProperty() {
        return title;
    }

    public DateField date() {
        return date;
    }

    /// Name of the body, or the beginning of one.
    public StringProperty bodyProperty() {
        return body;
    }

    /// The resolution or decision: "2/7", or in full where several bodies have that number.
    public StringProperty resolutionProperty() {
        return resolution;
    }

    /// What makes a deliverable owed, one of the labels of [KindLabel]; empty for a meeting.
    public StringProperty kindProperty() {
        return kind;
    }

    /// Who asked for a deliverable or is to have it.
    public StringProperty addresseeProperty() {
        return addressee;
    }

    /// Who owes a deliverable.
    public StringProperty ownerProperty() {
        return owner;
    }

    /// Where a meeting takes place.
    public StringProperty placeProperty() {
        return place;
    }

    /// How many documents are to come for a deliverable; empty where they are not counted.
    public StringProperty awaitedProperty() {
        return awaited;
    }

    public StringProperty statusProperty() {
        return status;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /// Days before, the earliest first.
    public ObservableList<Integer> reminders() {
        return remindersSeen;
    }

    /// What the last attempt to save found to be wrong.
    public ObservableList<Problem> problems() {
        return problemsSeen;
    }

    /// Adds the reminder that the text names: "14", "14 days", "2 weeks".
    ///
    /// @return whether it names one
    public boolean addReminder(String text) {
        Optional<Integer> days = ReminderText.days(text);
        problems.removeIf(p -> p.field() == Problem.Field.REMINDERS);
        if (days.isEmpty())
            problems.add(new Problem(Problem.Field.REMINDERS,
                    "A reminder comes 0 to " + Reminder.MOST_DAYS_BEFORE + " days before: “14”, “2 weeks”."));
        else if (!reminders.contains(days.get()))
            reminders.setAll(sorted(days.get()));
        return days.isPresent();
    }

    public void removeReminder(int days) {
        reminders.remove((Integer) days);
    }

    /// Whether anything differs from what stood there first.
    public boolean changed() {
        return !wording().equals(first);
    }

    /// Looks for slips, tells them as [#problems()], and says whether there are none.
    public boolean check() {
        var found = new ArrayList<Problem>();
        if (title.get().isBlank())
            found.add(new Problem(Problem.Field.TITLE, "It needs a title."));
        if (date.when().isEmpty())
            found.add(new Problem(Problem.Field.WHEN, date.understoodProperty().get()));
        String which = text(resolution).equals(first.resolution()) ? "" : words.resolutionProblem(text(resolution));
        if (!which.isEmpty())
            found.add(new Problem(Problem.Field.RESOLUTION, which));
        if (!text(awaited).matches("\\d{0,3}"))
            found.add(new Problem(Problem.Field.AWAITED, "A number, like “5”; nothing if they are not counted."));
        problems.setAll(found);
        return found.isEmpty();
    }

    Wording wording() {
        return new Wording(text(title), text(date.textProperty()), text(body), text(resolution), text(kind),
                text(owner), text(addressee),
                text(place),
                text(awaited), text(status), text(note), reminders);
    }

    /// The date as typed, once [#check()] found nothing wrong.
    When when() {
        return date.when().orElseThrow();
    }

    private List<Integer> sorted(int added) {
        var all = new ArrayList<>(reminders);
        all.add(added);
        return all.stream().sorted((a, b) -> b - a).toList();
    }

    private static String text(StringProperty property) {
        return Optional.ofNullable(property.get()).orElse("").strip();
    }
}
