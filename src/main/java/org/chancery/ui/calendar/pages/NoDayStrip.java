package org.chancery.ui.calendar.pages;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.calendar.layout.Page;

/// What is known to fall in these days and has no day yet, as soft spans in a line above them; it is never put on a day.
public final class NoDayStrip extends Pane {

    private static final double GAP = 8;
    private static final double LEAST = 90;
    private static final double MOST = 330;

    private final Label caption = new Label();
    private final Label more = new Label();
    private final MarkLayer marks;
    private List<Entry> entries = List.of();
    private Optional<Page> page = Optional.empty();
    private Optional<Id> chosen = Optional.empty();

    /// @param unfold shows all of them
    public NoDayStrip(Hand hand, Runnable unfold) {
        getStyleClass().add("no-day-strip");
        caption.getStyleClass().addAll("quiet", "small");
        more.getStyleClass().add("more");
        more.setOnMouseClicked(click -> unfold.run());
        marks = new MarkLayer(hand, (x, y) -> Optional.empty(), day -> {});
        caption.setManaged(false);
        more.setManaged(false);
        getChildren().addAll(caption, marks, more);
    }

    /// @param title what is shown: "May 2025"
    public void show(String title, List<Entry> entries, Page page, Optional<Id> chosen) {
        caption.setText(title + " · no day yet:");
        this.entries = entries;
        this.page = Optional.of(page);
        this.chosen = chosen;
        setVisible(!entries.isEmpty());
        setManaged(isVisible());
        setAccessibleText(Words.count(entries.size(), "Nothing", "1 entry", "entries") + " without a day in " + title);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(caption.prefHeight(-1)) + 8;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        caption.autosize();
        caption.relocate(0, (getHeight() - caption.getHeight()) / 2);
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        marks.begin();
        double x = caption.getWidth() + GAP;
        int shown = 0;
        for (Entry entry : entries) {
            double room = getWidth() - x - (shown + 1 < entries.size() ? moreWidth(entries.size()) + GAP : 0);
            if (room < LEAST)
                break;
            Mark mark = marks.next();
            mark.show(entry, page.orElseThrow(), entry.title() + " · " + WhenLabel.medium(entry.when()));
            mark.applyCss();
            double width = Math.clamp(Math.ceil(mark.prefWidth(-1)), LEAST, Math.min(MOST, room));
            mark.resizeRelocate(x, 1, width, getHeight() - 2);
            x += width + GAP;
            shown++;
        }
        marks.end();
        marks.select(chosen);
        int hidden = entries.size() - shown;
        more.setVisible(hidden > 0);
        more.setText("+" + hidden + " more");
        more.autosize();
        more.relocate(Math.min(x, getWidth() - more.getWidth()), (getHeight() - more.getHeight()) / 2);
    }

    private double moreWidth(int count) {
        more.setText("+" + count + " more");
        return more.prefWidth(-1);
    }
}
