package org.chancery.ui.review.marking;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Where small panels lie over the paper, each below the words it belongs to, or above them where there is no room; it goes along when they
/// are scrolled, and hides while they are out of sight.
final class Floating extends Pane {

    private static final double GAP = 6;
    private static final double MARGIN = 8;

    private final Runnable afterLayout = this::follow;
    private Optional<Region> panel = Optional.empty();
    private Supplier<List<Bounds>> words = List::of;

    Floating() {
        setPickOnBounds(false);
        getStyleClass().add("floating");
        sceneProperty().subscribe(this::listen);
    }

    /// @param words the lines of the words in the window; nothing while they are out of sight
    void lay(Region wanted, Supplier<List<Bounds>> words) {
        this.words = words;
        panel = Optional.of(wanted);
        wanted.maxWidthProperty().bind(widthProperty().subtract(2 * MARGIN));
        getChildren().setAll(wanted);
        show(wanted, false);
        requestLayout();
    }

    void lift() {
        panel = Optional.empty();
        getChildren().clear();
    }

    Optional<Region> panel() {
        return panel;
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null)
            before.removePostLayoutPulseListener(afterLayout);
        if (now != null)
            now.addPostLayoutPulseListener(afterLayout);
    }

    private void follow() {
        panel.ifPresent(region -> {
            List<Bounds> lines = words.get();
            show(region, !lines.isEmpty());
            if (!lines.isEmpty())
                place(region, sceneToLocal(lines.getFirst()), sceneToLocal(lines.getLast()));
        });
    }

    /// What is not seen keeps the keyboard, which something invisible could not.
    private static void show(Region region, boolean seen) {
        region.setOpacity(seen ? 1 : 0);
        region.setMouseTransparent(!seen);
    }

    private void place(Region region, Bounds first, Bounds last) {
        double below = last.getMaxY() + GAP;
        double above = first.getMinY() - GAP - region.getHeight();
        boolean room = below + region.getHeight() <= getHeight() - MARGIN || above < MARGIN;
        double x = Math.clamp(last.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - region.getWidth() - MARGIN));
        double y = room ? Math.min(below, getHeight() - MARGIN - region.getHeight()) : above;
        var at = new Point2D(snapPositionX(x), snapPositionY(Math.max(MARGIN, y)));
        if (!at.equals(new Point2D(region.getLayoutX(), region.getLayoutY())))
            region.relocate(at.getX(), at.getY());
    }
}
