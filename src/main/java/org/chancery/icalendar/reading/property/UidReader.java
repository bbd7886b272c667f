package org.chancery.icalendar.reading.property;

import org.chancery.icalendar.reading.lines.Block;

/// UID: the identity, as it is written but for spaces around it; empty if there is none.
public final class UidReader {

    private static final int LONGEST = 1_000;

    private UidReader() {}

    public static String read(Block block) {
        return block.first("UID").map(line -> line.value().strip()).filter(uid -> uid.length() <= LONGEST).orElse("");
    }
}
