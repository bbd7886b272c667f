package org.chancery.icalendar.reading.property;

import org.chancery.icalendar.reading.lines.Block;

/// SEQUENCE: which revision it is; 0 if it does not say, or says nothing that is a number.
public final class SequenceReader {

    private SequenceReader() {}

    public static int read(Block block) {
        return block.first("SEQUENCE")
                .map(line -> line.value().strip())
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
