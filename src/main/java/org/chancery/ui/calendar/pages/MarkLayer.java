package org.chancery.ui.calendar.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.ui.calendar.layout.Occasion;
import org.chancery.ui.calendar.layout.Shift;

/// The marks of a page, over its days. As many nodes as can be seen at once, used again for the next page; a meeting can be dragged to another day.
final class MarkLayer extends Pane {

    private static final double SLACK = 6;

    private final Hand hand;
    private final BiFunction<Double, Double, Optional<LocalDate>> dayAt;
    private final Consumer<Optional<LocalDate>> target;
    private final List<Mark> marks = new ArrayList<>();
    private int used;
    private Optional<LocalDate> grabbed = Optional.empty();
    private double pressedX;
    private double pressedY;

    /// @param dayAt which day lies at a point of the scene, if one does
    /// @param target told over which day a meeting is being held; empty when it is let go
    MarkLayer(Hand hand, BiFunction<Double, Double, Optional<LocalDate>> dayAt, Consumer<Optional<LocalDate>> target) {
        this.hand = hand;
        this.dayAt = dayAt;
        this.target = target;
        setPickOnBounds(false);
        setManaged(false);
    }

    void begin() {
        used = 0;
    }

    Mark next() {
        if (used == marks.size()) {
            var mark = new Mark();
            listen(mark);
            marks.add(mark);
            getChildren().add(mark);
        }
        Mark mark = marks.get(used++);
        mark.setVisible(true);
        return mark;
    }

    void end() {
        marks.subList(used, marks.size()).forEach(mark -> mark.setVisible(false));
    }

    void select(Optional<Id> chosen) {
        marks.subList(0, used).forEach(mark -> mark.select(chosen));
    }

    private void listen(Mark mark) {
        mark.setOnMousePressed(press -> {
            if (press.getButton() != MouseButton.PRIMARY)
                return;
            pressedX = press.getSceneX();
            pressedY = press.getSceneY();
            grabbed = Optional.empty();
            mark.entry().ifPresent(hand::choose);
        });
        mark.setOnMouseDragged(drag -> drag(mark, drag));
        mark.setOnMouseReleased(release -> drop(mark, release));
        mark.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2)
                mark.entry().ifPresent(hand::open);
            click.consume();
        });
    }

    private void drag(Mark mark, MouseEvent drag) {
        boolean far = Math.hypot(drag.getSceneX() - pressedX, drag.getSceneY() - pressedY) > SLACK;
        if (movable(mark).isEmpty() || grabbed.isEmpty() && !far)
            return;
        if (grabbed.isEmpty())
            grabbed = dayAt.apply(pressedX, pressedY);
        mark.setCursor(Cursor.CLOSED_HAND);
        target.accept(dayAt.apply(drag.getSceneX(), drag.getSceneY()));
        drag.consume();
    }

    private void drop(Mark mark, MouseEvent release) {
        mark.setCursor(null);
        target.accept(Optional.empty());
        Optional<LocalDate> from = grabbed;
        grabbed = Optional.empty();
        Optional<LocalDate> to = dayAt.apply(release.getSceneX(), release.getSceneY());
        if (from.isPresent() && to.isPresent() && !from.equals(to))
            movable(mark).ifPresent(meeting -> hand.carry(meeting, from.get(), to.get()));
        release.consume();
    }

    private static Optional<Meeting> movable(Mark mark) {
        return mark.occasion()
                .map(Occasion::entry)
                .filter(entry -> entry instanceof Meeting && Shift.by(entry.when(), 1).isPresent())
                .map(Meeting.class::cast);
    }
}
