package org.chancery.icalendar.reading.property;

import java.util.Locale;
import org.chancery.icalendar.reading.component.Component.Status;
import org.chancery.icalendar.reading.lines.Block;

/// STATUS: NONE if it says nothing, or something that nobody knows.
public final class StatusReader {

    private StatusReader() {}

    public static Status read(Block block) {
        return switch (block.first("STATUS").map(line -> line.value().strip().toUpperCase(Locale.ROOT)).orElse("")) {
            case "TENTATIVE" -> Status.TENTATIVE;
            case "CONFIRMED" -> Status.CONFIRMED;
            case "CANCELLED", "CANCELED" -> Status.CANCELLED;
            case "NEEDS-ACTION" -> Status.NEEDS_ACTION;
            case "IN-PROCESS" -> Status.IN_PROCESS;
            case "COMPLETED" -> Status.COMPLETED;
            default -> Status.NONE;
        };
    }
}
