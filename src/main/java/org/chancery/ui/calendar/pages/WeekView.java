package org.chancery.ui.calendar.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.ui.calendar.layout.Occasion;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.calendar.layout.WeekLanes;

/// Seven days: what takes whole days in lanes above, and below it the hours.
public final class WeekView extends VBox {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final int MOST_LANES = 6;
    private static final double LANE_GAP = 2;
    private static final double PADDING = 4;

    private final Hand hand;
    private final Lanes lanes = new Lanes();
    private final HourGrid hours;
    private final ScrollPane scroll;
    private LocalDate day = LocalDate.EPOCH;
    private Optional<Page> page = Optional.empty();
    private Optional<Id> chosen = Optional.empty();
    /// The week in which somebody scrolled.
    private Optional<LocalDate> scrolledIn = Optional.empty();

    public WeekView(Hand hand) {
        this.hand = hand;
        getStyleClass().addAll("card", "week-view");
        setId("week-view");
        setFocusTraversable(true);
        setMinSize(0, 0);
        hours = new HourGrid(hand);
        scroll = new ScrollPane(hours);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(lanes, scroll);
        scroll.viewportBoundsProperty().subscribe(bounds -> {
            lanes.requestLayout();
            lookAtTheBeginning();
        });
        scroll.addEventFilter(ScrollEvent.SCROLL, turned -> scrolledIn = page.map(Page::first));
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> scrolledIn = page.map(Page::first));
        setOnMousePressed(press -> requestFocus());
    }

    public void show(LocalDate day, Optional<Page> page, Optional<Id> chosen) {
        this.day = day;
        this.page = page;
        this.chosen = chosen;
        page.ifPresent(p -> setAccessibleText(Words.spoken(day, p)));
        hours.show(day.with(DayOfWeek.MONDAY), day, page, chosen);
        lanes.requestLayout();
        lookAtTheBeginning();
    }

    /// Brings the first hours of a week into sight, until somebody scrolls.
    private void lookAtTheBeginning() {
        Optional<LocalDate> week = page.map(Page::first).filter(day.with(DayOfWeek.MONDAY)::equals);
        if (week.isEmpty() || scrolledIn.equals(week))
            return;
        double beyond = hours.prefHeight(-1) - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp(hours.beginning() / beyond, 0, 1));
    }

    /// The names of the days, and what takes whole days.
    private final class Lanes extends Pane {

        private final List<Label> names = IntStream.range(0, WeekLanes.DAYS).mapToObj(i -> name(i)).toList();
        private final List<Label> more = IntStream.range(0, WeekLanes.DAYS).mapToObj(i -> more(i)).toList();
        private final Region rule = new Region();
        private final MarkLayer marks = new MarkLayer(hand, (x, y) -> dayAt(x), target -> hours.hold(target));

        Lanes() {
            getStyleClass().add("week-lanes");
            rule.getStyleClass().add("rule-line");
            rule.setManaged(false);
            getChildren().addAll(names);
            getChildren().addAll(more);
            getChildren().addAll(marks, rule);
            setMinHeight(USE_PREF_SIZE);
        }

        private Label name(int column) {
            var label = new Label();
            label.getStyleClass().add("day-name");
            label.setManaged(false);
            label.setOnMousePressed(press -> hand.goTo(monday().plusDays(column)));
            label.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2)
                    hand.begin(monday().plusDays(column));
            });
            return label;
        }

        private Label more(int column) {
            var label = new Label();
            label.getStyleClass().add("more");
            label.setManaged(false);
            label.setOnMouseClicked(click -> hand.unfold(monday().plusDays(column)));
            return label;
        }

        private LocalDate monday() {
            return day.with(DayOfWeek.MONDAY);
        }

        private double lane() {
            return hours.textHeight() + 4;
        }

        private double head() {
            return hours.textHeight() + 14;
        }

        private Optional<WeekLanes> packed() {
            return page.map(p -> WeekLanes.of(monday(),
                    p.occasions().stream().filter(o -> !o.hasHours()).toList(), MOST_LANES));
        }

        private static int used(WeekLanes packed) {
            boolean crowded = packed.more().stream().anyMatch(n -> n > 0);
            return crowded
                    ? MOST_LANES
                    : packed.bars().stream().mapToInt(bar -> bar.lane() + 1).max().orElse(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return head() + packed().map(Lanes::used).orElse(0) * (lane() + LANE_GAP) + 6;
        }

        @Override
        protected void layoutChildren() {
            double column = hours.column();
            rule.resizeRelocate(0, getHeight() - 1, getWidth(), 1);
            marks.resizeRelocate(0, 0, getWidth(), getHeight());
            marks.begin();
            Optional<WeekLanes> packed = packed();
            for (int i = 0; i < WeekLanes.DAYS; i++)
                layoutDay(i, column, packed.map(WeekLanes::more).orElse(List.of(0, 0, 0, 0, 0, 0, 0)).get(i));
            packed.ifPresent(p -> p.bars().forEach(bar -> {
                Occasion o = bar.occasion();
                Mark mark = marks.next();
                mark.show(o, page.orElseThrow(), Words.brief(o));
                mark.runs(bar.begun(), bar.goesOn());
                double left = HourGrid.GUTTER + bar.column() * column + (bar.begun() ? 0 : PADDING);
                double right = HourGrid.GUTTER + (bar.column() + bar.columns()) * column
                        - (bar.goesOn() ? 0 : PADDING);
                mark.resizeRelocate(left, head() + bar.lane() * (lane() + LANE_GAP), right - left, lane());
            }));
            marks.end();
            marks.select(chosen);
        }

        private void layoutDay(int i, double column, int hidden) {
            LocalDate here = monday().plusDays(i);
            Label name = names.get(i);
            name.setText(NAME.format(here));
            name.pseudoClassStateChanged(TODAY, page.filter(p -> p.today().equals(here)).isPresent());
            name.pseudoClassStateChanged(SELECTED, here.equals(day));
            name.pseudoClassStateChanged(WEEKEND, here.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
            Optional<String> off = page.flatMap(p -> p.dayOff(here));
            name.pseudoClassStateChanged(OFF, off.isPresent());
            name.setTooltip(off.map(Tooltip::new).orElse(null));
            page.ifPresent(p -> name.setAccessibleText(Words.spoken(here, p)));
            name.resizeRelocate(HourGrid.GUTTER + i * column, 3, column, head() - 6);
            Label rest = more.get(i);
            rest.setVisible(hidden > 0);
            rest.setText("+" + hidden + " more");
            rest.autosize();
            rest.relocate(HourGrid.GUTTER + i * column + PADDING,
                    head() + (MOST_LANES - 1) * (lane() + LANE_GAP) + 2);
        }

        private Optional<LocalDate> dayAt(double sceneX) {
            return hours.dayAt(sceneX);
        }
    }
}
