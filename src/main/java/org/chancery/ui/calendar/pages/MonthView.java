package org.chancery.ui.calendar.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.chancery.agenda.Id;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.calendar.layout.WeekLanes;
import org.chancery.ui.calendar.layout.WeekLanes.Bar;

/// The whole weeks of a month, Monday first, at most six, with their numbers.
public final class MonthView extends Pane {

    private static final int MOST_WEEKS = 6;
    private static final double GUTTER = 30;
    private static final double HEAD = 26;
    private static final double NUMBER = 22;
    private static final double LANE_GAP = 2;
    private static final double MARK_PADDING = 5;

    private final List<DayCell> cells = new ArrayList<>();
    private final List<Label> names = Stream.of(DayOfWeek.values())
            .map(day -> styled(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), "weekday-name"))
            .toList();
    private final List<Label> weeks = new ArrayList<>();
    private final MarkLayer marks;
    private final Label probe = styled("Ag", "entry-mark");
    private LocalDate day = LocalDate.EPOCH;
    private Optional<Page> page = Optional.empty();
    private Optional<Id> chosen = Optional.empty();

    public MonthView(Hand hand) {
        getStyleClass().addAll("card", "month-view");
        setFocusTraversable(true);
        setId("month-view");
        setMinSize(0, 0);
        marks = new MarkLayer(hand, this::dayAt, this::hold);
        for (int i = 0; i < MOST_WEEKS * WeekLanes.DAYS; i++)
            cells.add(new DayCell(hand));
        for (int i = 0; i < MOST_WEEKS; i++)
            weeks.add(styled("", "week-number"));
        probe.setVisible(false);
        Stream.of(names, weeks, cells, List.of(probe)).flatMap(List::stream).forEach(node -> {
            node.setManaged(false);
            getChildren().add(node);
        });
        getChildren().add(marks);
        setOnMousePressed(press -> requestFocus());
    }

    /// @param day the chosen day, whose month is shown
    /// @param page what is known of it; days that it does not know are shown without entries
    public void show(LocalDate day, Optional<Page> page, Optional<Id> chosen) {
        this.day = day;
        this.page = page;
        this.chosen = chosen;
        page.ifPresent(p -> setAccessibleText(Words.spoken(day, p)));
        requestLayout();
    }

    private LocalDate first() {
        return day.withDayOfMonth(1).with(DayOfWeek.MONDAY);
    }

    private int weeks() {
        return (int) (ChronoUnit.DAYS.between(first(), YearMonth.from(day).atEndOfMonth()) / WeekLanes.DAYS) + 1;
    }

    @Override
    protected void layoutChildren() {
        double column = Math.floor((getWidth() - GUTTER - 2) / WeekLanes.DAYS);
        double row = Math.floor((getHeight() - HEAD - 2) / weeks());
        layoutNames(column);
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        marks.begin();
        for (int week = 0; week < MOST_WEEKS; week++)
            layoutWeek(week, column, row);
        marks.end();
        marks.select(chosen);
    }

    private void layoutNames(double column) {
        for (int i = 0; i < names.size(); i++)
            names.get(i).resizeRelocate(GUTTER + i * column, 1, column, HEAD - 1);
    }

    private void layoutWeek(int week, double column, double row) {
        boolean shown = week < weeks();
        LocalDate monday = first().plusWeeks(week);
        double top = HEAD + week * row;
        Label number = weeks.get(week);
        number.setVisible(shown);
        number.setText(String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        number.setAccessibleText("Week " + number.getText());
        number.resizeRelocate(1, top, GUTTER - 1, row);
        double lane = Math.ceil(probe.prefHeight(-1)) + 2;
        int lanes = (int) Math.max(1, Math.floor((row - NUMBER - 2) / (lane + LANE_GAP)));
        Optional<WeekLanes> packed = page.map(p -> WeekLanes.of(monday, p.occasions(), lanes));
        for (int i = 0; i < WeekLanes.DAYS; i++) {
            DayCell cell = cells.get(week * WeekLanes.DAYS + i);
            cell.setVisible(shown);
            cell.resizeRelocate(GUTTER + i * column, top, column, row);
            cell.show(monday.plusDays(i), YearMonth.from(monday.plusDays(i)).equals(YearMonth.from(day)),
                    monday.plusDays(i).equals(day));
            int at = i;
            packed.ifPresent(p -> cell.fill(page.orElseThrow(), p.more().get(at)));
        }
        if (shown)
            packed.ifPresent(p -> p.bars().forEach(bar -> place(bar, column, top, lane)));
    }

    private void place(Bar bar, double column, double top, double lane) {
        Mark mark = marks.next();
        mark.show(bar.occasion(), page.orElseThrow(), Words.brief(bar.occasion()));
        mark.runs(bar.begun(), bar.goesOn());
        double left = GUTTER + bar.column() * column + (bar.begun() ? 0 : MARK_PADDING - 1);
        double right = GUTTER + (bar.column() + bar.columns()) * column - (bar.goesOn() ? 1 : MARK_PADDING);
        mark.resizeRelocate(left, top + NUMBER + bar.lane() * (lane + LANE_GAP), right - left, lane);
    }

    private Optional<LocalDate> dayAt(double sceneX, double sceneY) {
        var here = sceneToLocal(sceneX, sceneY);
        return cells.stream()
                .filter(cell -> cell.isVisible() && cell.getBoundsInParent().contains(here))
                .map(DayCell::day)
                .findFirst();
    }

    private void hold(Optional<LocalDate> target) {
        cells.forEach(cell -> cell.hold(target.filter(cell.day()::equals).isPresent()));
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setTooltip(style.equals("week-number") ? new Tooltip("Number of the week") : null);
        return label;
    }
}
