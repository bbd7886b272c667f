package org.chancery.desk.cutoffs;

import java.time.ZoneId;
import java.util.Optional;
import org.chancery.time.zone.Cutoff;
import org.chancery.time.zone.CutoffLabel;

/// The instant by which a deliverable must be in, who says so, and what is to be known of that day.
///
/// @param capital the zone of the capital, if it is known
/// @param dayOff what makes its day a day off at the duty station: "Jamhuri Day, UN Nairobi"; empty for a working day
public record LastMoment(Cutoff cutoff, From from, Optional<ZoneId> capital, String dayOff) {

    /// Who says when and where the day ends.
    public enum From {
        DATE, ENTRY, BODY, DUTY_STATION
    }

    /// Where it is meant and in the capital: "End of day, Nairobi · Fri 6 Dec 2024, 24:00 Nairobi, 22:00 Rome".
    public String label() {
        String label = capital.map(zone -> CutoffLabel.of(cutoff, zone)).orElseGet(() -> CutoffLabel.of(cutoff));
        return (cutoff.at().isEmpty() ? "End of day, " + CutoffLabel.place(cutoff.zone()) + " \u00b7 " : "") + label;
    }

    /// What to look at: a clock that shows the time twice or never. Empty for nothing.
    public String doubt() {
        return CutoffLabel.doubt(cutoff);
    }
}
