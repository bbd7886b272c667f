package org.chancery.icalendar.reading.property;

import java.util.List;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.value.Words;

/// CATEGORIES: in their order, of all the lines there are.
public final class CategoriesReader {

    private static final int MOST = 50;

    private CategoriesReader() {}

    public static List<String> read(Block block) {
        return block.all("CATEGORIES").flatMap(line -> Words.list(line.value()).stream()).limit(MOST).toList();
    }
}
