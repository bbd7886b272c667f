package org.chancery.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.chancery.time.zone.Cutoff;

/// When and where the last day of a deadline ends: for one deliverable, or for all that is owed to a body. They are kept beside the date, so that
/// they stay when it is counted anew.
///
/// @param of the deliverable or the body
/// @param at empty for the end of the day
public record CutoffTerms(Id of, Optional<LocalTime> at, ZoneId zone) {

    public Cutoff on(LocalDate day) {
        return new Cutoff(day, at, zone);
    }
}
