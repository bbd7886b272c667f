package org.chancery.ui.promises.lateness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.chancery.agenda.Id;
import org.chancery.desk.receiving.BodyLateness;
import org.chancery.desk.receiving.BodyLateness.Mark;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.promises.lateness.LatenessPlot.Point;

/// The papers of one body over time, each a mark above the line if it was late and below if early. The arrows go from mark to mark, Enter opens one.
final class LatenessChart extends Pane {

    /// As many of the last ones as can still be told apart.
    static final int MOST = 200;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEFT = 96;
    private static final double RIGHT = 18;
    private static final double TOP = 12;
    private static final double BELOW = 26;
    private static final double MARK = 10;

    private final List<Mark> marks;
    private final Consumer<Id> open;
    private final Consumer<Mark> chosen;
    private final List<Region> dots = new ArrayList<>();
    private final Region line = new Region();
    private final Label late = Typography.quiet("");
    private final Label onTime = Typography.quiet("on time");
    private final Label early = Typography.quiet("");
    private final Label from = Typography.quiet("");
    private final Label to = Typography.quiet("");
    private int at = -1;

    /// @param open is given the entry of a mark that is opened
    /// @param chosen is told which mark the keyboard or the pointer is on
    LatenessChart(BodyLateness body, Consumer<Id> open, Consumer<Mark> chosen) {
        this.marks = body.marks().subList(Math.max(0, body.marks().size() - MOST), body.marks().size());
        this.open = open;
        this.chosen = chosen;
        getStyleClass().add("lateness-chart");
        setFocusTraversable(true);
        setAccessibleText(body.sentence());
        line.getStyleClass().add("on-time-line");
        List.of(late, onTime, early, from, to).forEach(label -> label.getStyleClass().add("axis"));
        getChildren().addAll(line, late, onTime, early, from, to);
        for (int i = 0; i < marks.size(); i++)
            dots.add(dot(i));
        getChildren().addAll(dots);
        if (!marks.isEmpty()) {
            from.setText(WhenLabel.medium(marks.getFirst().entry().when()));
            to.setText(marks.size() > 1 ? WhenLabel.medium(marks.getLast().entry().when()) : "");
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused && at < 0 && !marks.isEmpty())
                choose(marks.size() - 1);
        });
    }

    private Region dot(int place) {
        var dot = new Region();
        dot.getStyleClass().add("lateness-mark");
        Tooltip.install(dot, new Tooltip(said(marks.get(place))));
        dot.setOnMouseClicked(click -> {
            requestFocus();
            choose(place);
            open.accept(marks.get(place).entry().id());
        });
        return dot;
    }

    /// "OEWG-H documents: due Mon 28 Oct 2024, came Wed 6 Nov 2024, 9 days late"
    static String said(Mark mark) {
        String due = mark.entry().title() + ": due " + WhenLabel.medium(mark.entry().when());
        long days = Math.abs(mark.days());
        String count = days + (days == 1 ? " day " : " days ");
        if (mark.open())
            return due + ", not come yet, late " + count.strip();
        String came = due + ", came " + WhenLabel.medium(Day.of(mark.day())) + ", ";
        return came + (mark.days() == 0 ? "on time" : count + (mark.days() > 0 ? "late" : "early"));
    }

    private void choose(int place) {
        if (at >= 0)
            dots.get(at).pseudoClassStateChanged(SELECTED, false);
        at = place;
        dots.get(at).pseudoClassStateChanged(SELECTED, true);
        dots.get(at).toFront();
        setAccessibleText(said(marks.get(at)));
        chosen.accept(marks.get(at));
    }

    private void press(KeyEvent event) {
        if (marks.isEmpty())
            return;
        switch (event.getCode()) {
            case LEFT -> choose(Math.max(0, at - 1));
            case RIGHT -> choose(Math.min(marks.size() - 1, at + 1));
            case HOME -> choose(0);
            case END -> choose(marks.size() - 1);
            case ENTER, SPACE -> open.accept(marks.get(Math.max(0, at)).entry().id());
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - LEFT - RIGHT - MARK);
        double height = Math.max(1, getHeight() - TOP - BELOW - MARK);
        LatenessPlot plot = LatenessPlot.of(marks, width, height);
        double zero = Math.round(TOP + MARK / 2 + plot.onTime());
        line.resizeRelocate(LEFT, zero, getWidth() - LEFT - RIGHT, 1);
        late.setText(plot.latest() + " days late");
        early.setText(plot.earliest() + " days early");
        put(late, 0, TOP);
        put(onTime, 0, zero - onTime.prefHeight(-1) / 2);
        put(early, 0, TOP + MARK + height - early.prefHeight(-1));
        put(from, LEFT, getHeight() - from.prefHeight(-1));
        put(to, getWidth() - RIGHT - to.prefWidth(-1), getHeight() - to.prefHeight(-1));
        for (int i = 0; i < dots.size(); i++) {
            Point point = plot.points().get(i);
            Region dot = dots.get(i);
            dot.getStyleClass().setAll("lateness-mark", point.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            dot.resizeRelocate(Math.round(LEFT + point.x()), Math.round(TOP + point.y()), MARK, MARK);
        }
        from.setVisible(getWidth() > 420 || to.getText().isEmpty());
    }

    private static void put(Label label, double x, double y) {
        label.resizeRelocate(x, Math.round(y), label.prefWidth(-1), label.prefHeight(-1));
    }
}
