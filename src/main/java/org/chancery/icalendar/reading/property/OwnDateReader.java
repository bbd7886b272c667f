package org.chancery.icalendar.reading.property;

import org.chancery.icalendar.property.DateBuilder;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.value.Words;

/// X-CHANCERY-DATE: the date as the book that wrote the file had it; empty in anybody else's file.
public final class OwnDateReader {

    private OwnDateReader() {}

    public static String read(Block block) {
        return block.first(DateBuilder.NAME).map(line -> Words.read(line.value())).orElse("");
    }
}
