package org.chancery.extraction.dates;

import java.time.ZoneId;

/// The zone of the clock times that name none.
///
/// @param place the place whose time it is
/// @param reason why this place, as the end of a sentence
public record ClockZone(ZoneId zone, String place, String reason) {

    public static ClockZone ofDutyStation(ZoneId zone) {
        String id = zone.getId();
        return new ClockZone(zone, id.substring(id.lastIndexOf('/') + 1).replace('_', ' '),
                "the time of the duty station");
    }

    /// The sentence that says so.
    String assumption() {
        return "No time zone is written; read as " + place + " time, " + reason + ".";
    }
}
