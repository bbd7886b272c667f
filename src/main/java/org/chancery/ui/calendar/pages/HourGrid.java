package org.chancery.ui.calendar.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.ui.calendar.layout.ShownClash;
import org.chancery.ui.calendar.layout.HourColumns;
import org.chancery.ui.calendar.layout.HourColumns.Block;
import org.chancery.ui.calendar.layout.Occasion;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.calendar.layout.WeekLanes;

/// The hours of a week: meetings at their times, cut-offs as lines, what overlaps side by side.
final class HourGrid extends Pane {

    static final double GUTTER = 52;
    private static final int HOURS = 24;
    private static final int EIGHT = 8 * 60;
    private static final double NARROWEST = 56;
    /// A block of less width has no room for both its hours.
    private static final double NARROW = 92;
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass OPEN_END = PseudoClass.getPseudoClass("open-end");

    private final Hand hand;
    private final List<Region> columns = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> crowds = new ArrayList<>();
    private final Label probe = new Label("Ag");
    private final MarkLayer marks;
    private LocalDate monday = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;
    private Optional<Page> page = Optional.empty();
    private Optional<Id> chosen = Optional.empty();
    private List<HourColumns> days = List.of();

    HourGrid(Hand hand) {
        this.hand = hand;
        getStyleClass().add("hour-grid");
        marks = new MarkLayer(hand, (x, y) -> dayAt(x), this::hold);
        probe.getStyleClass().add("small");
        probe.setVisible(false);
        probe.setManaged(false);
        getChildren().add(probe);
        for (int i = 0; i < WeekLanes.DAYS; i++)
            columns.add(column(i));
        for (int hour = 0; hour < HOURS; hour++) {
            lines.add(region("hour-line"));
            var name = new Label(String.format(Locale.ROOT, "%02d:00", hour));
            name.getStyleClass().add("hour-name");
            name.setManaged(false);
            names.add(name);
        }
        lines.forEach(line -> line.setMouseTransparent(true));
        getChildren().addAll(columns);
        getChildren().addAll(lines);
        getChildren().addAll(names);
        getChildren().add(marks);
    }

    private Region column(int i) {
        Region column = region("day-column");
        column.setOnMousePressed(press -> hand.goTo(monday.plusDays(i)));
        column.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2)
                hand.begin(monday.plusDays(i));
        });
        return column;
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    void show(LocalDate monday, LocalDate day, Optional<Page> page, Optional<Id> chosen) {
        this.monday = monday;
        this.day = day;
        this.page = page;
        this.chosen = chosen;
        requestLayout();
    }

    double textHeight() {
        return Math.ceil(probe.prefHeight(-1));
    }

    /// Width of a day.
    double column() {
        return Math.floor((getWidth() - GUTTER) / WeekLanes.DAYS);
    }

    /// Where to begin to look, in pixels from the top: a little before eight, or before what is earlier.
    double beginning() {
        int first = page.stream()
                .flatMap(p -> p.occasions().stream())
                .filter(Occasion::hasHours)
                .mapToInt(o -> o.from().orElseThrow().toLocalTime().toSecondOfDay() / 60)
                .reduce(EIGHT, Math::min);
        return y(Math.max(0, first - 20));
    }

    private double hour() {
        return Math.round(textHeight() * 2.9);
    }

    private double y(int minute) {
        return minute * hour() / 60;
    }

    @Override
    protected double computePrefHeight(double width) {
        return hour() * HOURS;
    }

    @Override
    protected void layoutChildren() {
        double column = column();
        for (int i = 0; i < WeekLanes.DAYS; i++)
            layoutColumn(i, column);
        for (int hour = 0; hour < HOURS; hour++) {
            lines.get(hour).resizeRelocate(GUTTER - 6, y(hour * 60), column * WeekLanes.DAYS + 6, 1);
            Label name = names.get(hour);
            name.setVisible(hour > 0);
            name.autosize();
            name.relocate(GUTTER - 10 - name.getWidth(), y(hour * 60) - name.getHeight() / 2);
        }
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        marks.begin();
        int most = (int) Math.clamp(Math.floor(column / NARROWEST), 2, 4);
        days = page.map(p -> monday.datesUntil(monday.plusDays(WeekLanes.DAYS))
                .map(each -> HourColumns.of(each, p.occasions(), most)).toList()).orElse(List.of());
        for (int i = 0; i < days.size(); i++)
            layoutBlocks(days.get(i), GUTTER + i * column, column);
        marks.end();
        marks.select(chosen);
        layoutCrowds(column);
    }

    private void layoutColumn(int i, double width) {
        LocalDate here = monday.plusDays(i);
        Region column = columns.get(i);
        column.resizeRelocate(GUTTER + i * width, 0, width, getHeight());
        column.pseudoClassStateChanged(TODAY, page.filter(p -> p.today().equals(here)).isPresent());
        column.pseudoClassStateChanged(SELECTED, here.equals(day));
        column.pseudoClassStateChanged(WEEKEND, page.map(p -> p.workingDays().isWeekend(here))
                .orElse(here.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0));
        column.pseudoClassStateChanged(OFF, page.flatMap(p -> p.dayOff(here)).isPresent());
        page.ifPresent(p -> column.setAccessibleText(Words.spoken(here, p)));
    }

    private void layoutBlocks(HourColumns blocks, double left, double width) {
        Set<Id> clashing = page.orElseThrow().clashes().stream().flatMap(ShownClash::meetings)
                .collect(Collectors.toSet());
        for (Block block : blocks.blocks()) {
            double one = (width - 4) / block.columns();
            double height = Math.max(textHeight() + 3, y(block.until()) - y(block.from()) - 1);
            Mark mark = marks.next();
            mark.show(block.occasion(), page.orElseThrow(), text(block.occasion(), one, height));
            mark.getStyleClass().add(block.below() ? "below" : "at-hour");
            mark.pseudoClassStateChanged(OPEN_END, block.openEnd());
            mark.clashes(mark.entry().filter(clashing::contains).isPresent());
            mark.setWrapText(height > 2 * textHeight());
            mark.resizeRelocate(left + 2 + block.column() * one, y(block.from()) + 1, one - 2, height);
        }
    }

    private String text(Occasion o, double width, double height) {
        if (o.entry() instanceof Deliverable || height < 2 * textHeight())
            return Words.brief(o);
        String hours = width < NARROW ? Words.start(o) : Words.hours(o, page.orElseThrow().station());
        return hours + "\n" + o.entry().title();
    }

    private void layoutCrowds(double column) {
        int used = 0;
        for (int i = 0; i < days.size(); i++) {
            LocalDate here = monday.plusDays(i);
            for (HourColumns.Crowd crowd : days.get(i).crowds()) {
                Label label = crowd(used++);
                label.setText("+" + crowd.more());
                label.setAccessibleText(crowd.more() + " more at that time");
                label.setOnMouseClicked(click -> hand.unfold(here));
                label.autosize();
                double one = (column - 4) / crowd.columns();
                label.relocate(GUTTER + i * column + 4 + (crowd.columns() - 1) * one, y(crowd.from()) + 3);
                label.setVisible(true);
            }
        }
        crowds.subList(used, crowds.size()).forEach(label -> label.setVisible(false));
    }

    private Label crowd(int number) {
        if (number == crowds.size()) {
            var label = new Label();
            label.getStyleClass().add("more");
            label.setManaged(false);
            crowds.add(label);
            getChildren().add(label);
        }
        return crowds.get(number);
    }

    Optional<LocalDate> dayAt(double sceneX) {
        double x = sceneToLocal(sceneX, 0).getX() - GUTTER;
        return x < 0 || x >= column() * WeekLanes.DAYS
                ? Optional.empty()
                : Optional.of(monday.plusDays((long) (x / column())));
    }

    void hold(Optional<LocalDate> target) {
        for (int i = 0; i < columns.size(); i++)
            columns.get(i).pseudoClassStateChanged(TARGET, target.equals(Optional.of(monday.plusDays(i))));
    }
}
