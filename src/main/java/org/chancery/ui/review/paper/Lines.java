package org.chancery.ui.review.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// The boxes that some characters cover in a text that wraps, one for each line.
final class Lines {

    private Lines() {}

    static List<Bounds> of(PathElement[] shape) {
        var lines = new ArrayList<Bounds>();
        var points = new ArrayList<double[]>();
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo move -> {
                    close(points, lines);
                    points.add(new double[]{move.getX(), move.getY()});
                }
                case LineTo line -> points.add(new double[]{line.getX(), line.getY()});
                default -> {
                    // a closing stroke adds no point
                }
            }
        }
        close(points, lines);
        return lines;
    }

    private static void close(List<double[]> points, List<Bounds> lines) {
        if (points.size() > 1) {
            double left = points.stream().mapToDouble(p -> p[0]).min().orElseThrow();
            double right = points.stream().mapToDouble(p -> p[0]).max().orElseThrow();
            double top = points.stream().mapToDouble(p -> p[1]).min().orElseThrow();
            double bottom = points.stream().mapToDouble(p -> p[1]).max().orElseThrow();
            lines.add(new BoundingBox(left, top, right - left, bottom - top));
        }
        points.clear();
    }
}
