package org.chancery.ui.away;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.away.Away;
import org.chancery.desk.away.CatchingUp;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Destination;

/// What happened while nobody looked, until the officer has seen it.
public final class AwayModel {

    private final Desk desk;
    private final Background background;
    private final Consumer<Destination> go;
    private final ReadOnlyObjectWrapper<Optional<Away>> away = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Whether an answer is still to come, which a later question must not overtake.
    private boolean asking;

    public AwayModel(Desk desk, Background background, Consumer<Destination> go) {
        this.desk = desk;
        this.background = background;
        this.go = go;
    }

    /// What there is to tell; empty if there is nothing, or if it was seen.
    public ReadOnlyObjectProperty<Optional<Away>> awayProperty() {
        return away.getReadOnlyProperty();
    }

    /// At the start: tells what happened since the book was last looked at.
    public void start() {
        ask(true);
    }

    /// While the window is before somebody's eyes: on the same day the look goes on, on another day it begins anew.
    public void look() {
        if (!asking)
            ask(away.get().isPresent());
    }

    private void ask(boolean telling) {
        asking = true;
        background.ask("Looking what happened meanwhile", () -> telling || isAnotherDay() ? told() : seen(),
                found -> {
                    asking = false;
                    if (!found.equals(away.get()))
                        away.set(found);
                }, trouble -> {
                    asking = false;
                    background.report(trouble);
                });
    }

    private boolean isAnotherDay() {
        Optional<LocalDate> last = desk.catchingUp().lastLook().map(at -> at.atZone(desk.dutyStation()).toLocalDate());
        return last.filter(desk.today()::isAfter).isPresent();
    }

    private Optional<Away> told() {
        CatchingUp catching = desk.catchingUp();
        Away found = catching.sinceLastLook();
        if (!found.isEmpty())
            return Optional.of(found);
        catching.looked(found.until());
        return Optional.empty();
    }

    private Optional<Away> seen() {
        desk.catchingUp().looked();
        return Optional.empty();
    }

    /// What is shown was seen, and is not told again.
    public void dismiss() {
        away.get().ifPresent(seen -> {
            Instant until = seen.until();
            away.set(Optional.empty());
            background.ask("Noting that it was seen", () -> {
                desk.catchingUp().looked(until);
                return until;
            }, noted -> {});
        });
    }

    public void open(Id entry) {
        go.accept(new Destination.Shown(entry));
    }
}
