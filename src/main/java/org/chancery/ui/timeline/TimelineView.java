package org.chancery.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.ui.kit.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// Months across the page with the entries in them. Arrow keys turn the months, a click chooses an entry, a second opens it.
public final class TimelineView extends Pane {

    /// From so many entries on titles are cut shorter, so that more of them are named.
    private static final int MANY = 20;
    private static final int MOST_LETTERS = 46;
    private static final int FEW_LETTERS = 26;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final double MONTH_WIDTH = 138;
    private static final double HEAD = 32;
    private static final double LANE = 27;
    private static final double FOOT = 26;
    private static final int LEAST_LANES = 4;
    private static final int MOST_LANES = 8;
    /// In a low window the list needs the room more.
    private static final int MOST_LANES_LOW = 5;
    private static final double LOW = 780;

    private final Consumer<Id> choose;
    private final Consumer<Id> open;
    private final Pane months = new Pane();
    private final Pane marks = new Pane();
    private final Region today = new Region();
    private final Label todayLabel = new Label("today");
    private final Button back = Buttons.icon(Feather.CHEVRON_LEFT, "Earlier months", () -> turn(-1));
    private final Button forth = Buttons.icon(Feather.CHEVRON_RIGHT, "Later months", () -> turn(1));
    private final Label outside = new Label();
    private final Map<Id, EntryMark> drawn = new HashMap<>();

    private LocalDate asOf = LocalDate.EPOCH;
    private List<Entry> entries = List.of();
    private Optional<Laid> laid = Optional.empty();
    private int unlisted;
    private int turned;

    /// @param choose told of an entry that is clicked
    /// @param open told of an entry that is clicked twice
    public TimelineView(Consumer<Id> choose, Consumer<Id> open) {
        this.choose = choose;
        this.open = open;
        getStyleClass().addAll("card", "timeline");
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText("Timeline of the coming months");
        today.getStyleClass().add("today-line");
        todayLabel.getStyleClass().add("today-label");
        outside.getStyleClass().addAll("quiet", "small");
        back.setFocusTraversable(false);
        forth.setFocusTraversable(false);
        List.of(months, today, todayLabel, marks, outside, back, forth).forEach(node -> node.setManaged(false));
        getChildren().addAll(months, today, todayLabel, marks, outside, back, forth);
        addEventHandler(KeyEvent.KEY_PRESSED, this::turnByKey);
        setOnMouseClicked(event -> requestFocus());
    }

    /// @param unlisted how many more there are than these
    public void show(LocalDate asOf, List<Entry> entries, int unlisted) {
        if (!asOf.equals(this.asOf))
            turned = 0;
        this.asOf = asOf;
        this.entries = TimelineLayout.inOrder(entries);
        this.unlisted = unlisted;
        laid = Optional.empty();
        requestLayout();
    }

    /// Makes one entry stand out.
    public void select(Optional<Id> entry) {
        drawn.forEach((id, mark) -> mark.select(entry.filter(id::equals).isPresent()));
    }

    private void turn(int by) {
        turned += by;
        requestLayout();
    }

    private void turnByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT)
            turn(-1);
        else if (event.getCode() == KeyCode.RIGHT)
            turn(1);
        else if (event.getCode() == KeyCode.HOME)
            turn(-turned);
        else
            return;
        event.consume();
    }

    private TimeScale scale(double width) {
        int count = Math.clamp(Math.round(width / MONTH_WIDTH), 3, 12);
        return new TimeScale(YearMonth.from(asOf).plusMonths(turned), count, width);
    }

    /// Worked out once for each width: a window asks for heights several times before it lays anything out.
    private TimelineLayout layout(TimeScale scale) {
        int lanes = getScene() != null && getScene().getHeight() < LOW ? MOST_LANES_LOW : MOST_LANES;
        Laid known = laid.filter(last -> last.scale().equals(scale) && last.lanes() == lanes)
                .orElseGet(() -> new Laid(scale, lanes,
                        TimelineLayout.of(scale, entries, entry -> mark(entry).labelWidth(), lanes)));
        laid = Optional.of(known);
        return known.layout();
    }

    private record Laid(TimeScale scale, int lanes, TimelineLayout layout) {}

    private EntryMark mark(Entry entry) {
        EntryMark known = drawn.get(entry.id());
        int letters = entries.size() > MANY ? FEW_LETTERS : MOST_LETTERS;
        if (known != null && known.draws(entry, asOf, letters))
            return known;
        var mark = new EntryMark(entry, asOf, letters, choose, open);
        if (known != null)
            marks.getChildren().removeAll(known.nodes());
        marks.getChildren().addAll(mark.nodes());
        drawn.put(entry.id(), mark);
        mark.applyStyle();
        return mark;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : Math.max(getWidth(), 600);
        return HEAD + LANE * Math.max(LEAST_LANES, layout(scale(room)).lanes()) + FOOT;
    }

    @Override
    protected void layoutChildren() {
        TimeScale scale = scale(getWidth());
        TimelineLayout layout = layout(scale);
        layoutMonths(scale);
        layoutToday(scale);
        drawn.values().forEach(EntryMark::hide);
        layout.placed().forEach(placed -> mark(placed.entry()).place(placed, HEAD + LANE * placed.lane(), LANE));
        layoutCorners(layout);
    }

    private void layoutMonths(TimeScale scale) {
        months.resizeRelocate(0, 0, getWidth(), getHeight());
        months.getChildren().clear();
        for (YearMonth month : scale.all()) {
            boolean withYear = month.equals(scale.start()) || month.getMonthValue() == 1;
            var name = new Label((withYear ? MONTH_AND_YEAR : MONTH).format(month));
            name.getStyleClass().add("month");
            months.getChildren().add(name);
            name.setManaged(false);
            name.applyCss();
            name.autosize();
            name.relocate(scale.x(month.atDay(1)) + 8, 6);
            if (!month.equals(scale.start())) {
                var line = new Region();
                line.getStyleClass().add("month-line");
                line.setManaged(false);
                line.resizeRelocate(Math.round(scale.x(month.atDay(1))), 1, 1, getHeight() - 2);
                months.getChildren().add(line);
            }
        }
    }

    private void layoutToday(TimeScale scale) {
        boolean inside = !asOf.isBefore(scale.first()) && asOf.isBefore(scale.end());
        today.setVisible(inside);
        todayLabel.setVisible(inside);
        double x = Math.round(scale.x(asOf) + scale.dayWidth() / 2);
        today.resizeRelocate(x - 1, 1, 2, getHeight() - 2);
        todayLabel.autosize();
        todayLabel.relocate(x + 5, getHeight() - todayLabel.getHeight() - 5);
    }

    private void layoutCorners(TimelineLayout layout) {
        forth.autosize();
        back.autosize();
        forth.relocate(getWidth() - forth.getWidth() - 2, 2);
        back.relocate(getWidth() - forth.getWidth() - back.getWidth() - 2, 2);
        outside.setText(words(layout));
        outside.autosize();
        outside.relocate(getWidth() - outside.getWidth() - 10, getHeight() - outside.getHeight() - 5);
    }

    private String words(TimelineLayout layout) {
        var words = new StringJoiner(" · ");
        if (layout.earlier() > 0)
            words.add(layout.earlier() + " earlier");
        if (layout.crowded() > 0)
            words.add(layout.crowded() + " more in these months");
        if (layout.later() > 0)
            words.add(layout.later() + " later");
        if (unlisted > 0)
            words.add(unlisted + " not listed");
        return words.toString();
    }
}
