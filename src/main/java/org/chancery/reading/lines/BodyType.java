package org.chancery.reading.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The type most of a document is set in.
public final class BodyType {

    private BodyType() {}

    public static Line.Type of(List<Line> lines) {
        Map<Line.Type, Integer> characters = new HashMap<>();
        lines.forEach(l -> characters.merge(l.type(), l.text().length(), Integer::sum));
        return characters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(Line.Type.PLAIN);
    }
}
