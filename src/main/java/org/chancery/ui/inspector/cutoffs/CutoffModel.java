package org.chancery.ui.inspector.cutoffs;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.SettingUp;
import org.chancery.desk.cutoffs.LastMoment;
import org.chancery.time.When;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.editing.DateField;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;

/// When and where the last day of a deliverable ends, and when what it is counted from went round: shown and set.
public final class CutoffModel {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final String ANYWHERE = "anywhere on Earth";

    private final Desk desk;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<Optional<LastMoment>> moment = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Id> shown = Optional.empty();

    public CutoffModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.deeds = new Deeds(desk, background, tell);
    }

    /// Empty for what is not due on a day that is known.
    public ReadOnlyObjectProperty<Optional<LastMoment>> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /// Why what was typed cannot be set; empty if it can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What there is to show of an entry; read behind the window.
    public Optional<LastMoment> read(Id entry) {
        return desk.cutoffs().of(entry);
    }

    public void show(Optional<Id> entry, Optional<LastMoment> read) {
        shown = entry;
        problem.set("");
        moment.set(read);
    }

    /// @param clock "18:00"; blank for the end of the day
    /// @param place a city or a zone
    /// @param forBody whether it is to hold for all that is owed to the same body
    void set(String clock, String place, boolean forBody) {
        Optional<ZoneId> zone = zone(place);
        if (zone.isEmpty()) {
            problem.set("Name a city, like Nairobi, or a zone, like Africa/Nairobi.");
            return;
        }
        try {
            Optional<LocalTime> at = Optional.of(clock.strip()).filter(text -> !text.isEmpty())
                    .map(text -> LocalTime.parse(text.replace('.', ':'), CLOCK));
            problem.set("");
            shown.ifPresent(entry -> set(entry, at, zone.get(), forBody));
        } catch (DateTimeException e) {
            problem.set("Type the time like 18:00, or nothing for the end of the day.");
        }
    }

    /// The day on which a document went round, to be typed.
    DateField circulation(Anchor.Circulation circulation) {
        return new DateField(circulation.on(), desk.today(), desk.dutyStation());
    }

    /// Counts from the day on which a document went round.
    void circulated(Anchor.Circulation circulation, When on) {
        shown.ifPresent(entry -> deeds.act("Noting it", () -> {
            desk.circulations().circulated(entry, circulation.document(), on);
            return circulation.document();
        }, document -> Notice.done("Noted when " + document + " went round.")));
    }

    private static Optional<ZoneId> zone(String place) {
        return place.strip().equalsIgnoreCase(ANYWHERE)
                ? Optional.of(ZoneOffset.ofHours(-12))
                : SettingUp.zone(place);
    }

    private void set(Id entry, Optional<LocalTime> at, ZoneId zone, boolean forBody) {
        deeds.act("Setting the cut-off", () -> {
            if (forBody)
                desk.cutoffs().setForBody(entry, at, zone);
            else
                desk.cutoffs().set(entry, at, zone);
            return zone;
        }, set -> Notice.done(forBody ? "Set for all that is owed to this body." : "Set the cut-off."));
    }
}
