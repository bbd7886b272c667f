package org.chancery.ui.receiving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.receiving.Arrival;
import org.chancery.desk.receiving.Arrival.Extent;
import org.chancery.desk.receiving.Came;
import org.chancery.desk.receiving.LikelyPaper;
import org.chancery.extraction.dates.TypedDate;
import org.chancery.time.Day;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// What came for something owed, while an officer says what it is: a paper of the book or words, its day, and whether that is all.
public final class ReceiveModel {

    /// @param papers the likeliest first
    public record Opened(Came came, List<LikelyPaper> papers, LocalDate today) {

        public Opened {
            papers = List.copyOf(papers);
        }
    }

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LikelyPaper>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.COUNTED);
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    /// What stands in the field of the day as long as nobody typed another.
    private String offeredDay = "";

    public ReceiveModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        day.addListener(changed -> remark.set(problem().orElse("")));
    }

    // Properties

    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The paper that came; empty for something in words.
    ReadOnlyObjectProperty<Optional<LikelyPaper>> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    StringProperty wordsProperty() {
        return words;
    }

    /// The day on which it came, as typed.
    StringProperty dayProperty() {
        return day;
    }

    ObjectProperty<Extent> extentProperty() {
        return extent;
    }

    /// What is wrong with the day; empty if nothing is.
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether it is kept, so that there is nothing more to do here.
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // Commands

    public void open(Id deliverable) {
        background.ask("Reading what came", () -> new Opened(desk.receiving().came(deliverable),
                desk.finding().papersFor(deliverable), desk.today()), read -> {
                    opened.set(Optional.of(read));
                    offer(read.today());
                }, failure -> trouble.set(Optional.of(failure)));
    }

    /// Says that this paper is what came. It came on the day on which it was added, unless the officer typed another.
    void choose(Optional<LikelyPaper> chosen) {
        paper.set(chosen);
        opened.get().filter(o -> day.get().equals(offeredDay))
                .ifPresent(o -> offer(chosen.map(LikelyPaper::added).orElse(o.today())));
    }

    private void offer(LocalDate on) {
        offeredDay = WhenLabel.medium(Day.of(on));
        day.set(offeredDay);
    }

    /// Keeps it as one act.
    public void keep() {
        Optional<LocalDate> on = day();
        remark.set(problem().orElse(""));
        if (opened.get().isEmpty() || on.isEmpty() || problem().isPresent())
            return;
        Came came = opened.get().get().came();
        var arrival = new Arrival(on.get(), paper.get().map(LikelyPaper::paper), words.get(), extent());
        deeds.act("Keeping what came", () -> {
            desk.receiving().receive(came.deliverable().id(), arrival);
            return desk.receiving().came(came.deliverable().id());
        }, now -> Notice.done("“" + now.deliverable().title() + "”: " + now.standing().label() + "."),
                now -> done.set(true), failure -> trouble.set(Optional.of(failure)));
    }

    /// Where nobody says what came, all of it did.
    private Extent extent() {
        boolean said = paper.get().isPresent() || !words.get().isBlank();
        return extent.get() == Extent.COUNTED && !said ? Extent.ALL : extent.get();
    }

    private Optional<String> problem() {
        if (opened.get().isEmpty())
            return Optional.empty();
        Optional<LocalDate> on = day();
        if (on.isEmpty())
            return Optional.of("Type the day on which it came, like “25 Nov 2024”.");
        return on.get().isAfter(opened.get().get().today())
                ? Optional.of("That day is still to come.")
                : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return opened.get().flatMap(o -> TypedDate.read(day.get(), o.today(), desk.dutyStation()))
                .filter(Day.class::isInstance)
                .flatMap(When::earliest);
    }
}
