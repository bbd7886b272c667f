package org.chancery.icalendar.reading.property;

import java.util.List;
import org.chancery.icalendar.reading.lines.Block;

/// RELATED-TO: the UIDs of what it belongs to.
public final class RelatedReader {

    private static final int MOST = 50;

    private RelatedReader() {}

    public static List<String> read(Block block) {
        return block.all("RELATED-TO").map(line -> line.value().strip()).limit(MOST).toList();
    }
}
