package org.chancery.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.reading.lines.Line;

/// Turns printed lines into lines with gaps: how far apart lines usually stand is learnt from the document itself.
final class PdfLines {

    /// A distance counts as usual when at least this share of lines keep it; the smallest such distance is that of a paragraph's lines.
    private static final double USUAL = 0.15;

    private PdfLines() {}

    static List<Line> of(List<Printed> unordered) {
        List<Printed> printed = EdgesLast.order(unordered);
        double pitch = pitch(printed);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Printed p = printed.get(i);
            double gap = i == 0 || printed.get(i - 1).page() != p.page() ? 0 : gap(printed.get(i - 1), p, pitch);
            lines.add(new Line(p.text(), p.page(), p.left(), p.right(), gap, p.type()));
        }
        return lines;
    }

    /// Distance of baselines as a multiple of the type size.
    private static double pitch(List<Printed> lines) {
        Map<Double, Integer> counts = new TreeMap<>();
        int total = 0;
        for (int i = 1; i < lines.size(); i++) {
            double distance = distance(lines.get(i - 1), lines.get(i));
            if (lines.get(i - 1).page() != lines.get(i).page()
                    || lines.get(i - 1).type().size() != lines.get(i).type().size() || distance < 0.8 || distance > 4)
                continue;
            counts.merge(Math.round(distance * 20) / 20.0, 1, Integer::sum);
            total++;
        }
        double needed = USUAL * total;
        return counts.entrySet().stream().filter(e -> e.getValue() >= needed).mapToDouble(Map.Entry::getKey).findFirst()
                .orElse(1.2);
    }

    private static double gap(Printed above, Printed below, double pitch) {
        double distance = distance(above, below);
        return distance < 0 ? 1 : Math.max(0, distance / pitch - 1);
    }

    private static double distance(Printed above, Printed below) {
        return (below.baseline() - above.baseline()) / Math.max(1, Math.max(above.type().size(), below.type().size()));
    }
}
