package org.chancery.ui.rules.days;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.desk.Desk;
import org.chancery.time.working.Closure;
import org.chancery.time.working.HolidayList;

/// The places whose days off are kept, as the book has them.
///
/// @param lists the duty station first, then the capital
/// @param closures of the mission
record Places(List<HolidayList> lists, List<Closure> closures, ZoneId station, Optional<ZoneId> capital,
        LocalDate today) {

    static Places of(Desk desk) {
        return new Places(desk.workingDays().lists(), desk.workingDays().current().closures(), desk.dutyStation(),
                desk.settingUp().capital(), desk.today());
    }

    Optional<HolidayList> in(ZoneId zone) {
        return lists.stream().filter(list -> list.zone().equals(zone)).findFirst();
    }

    /// "duty station", "capital"; empty for another place.
    String role(ZoneId zone) {
        if (zone.equals(station))
            return capital.filter(zone::equals).isPresent() ? "duty station and capital" : "duty station";
        return capital.filter(zone::equals).map(same -> "capital").orElse("");
    }
}
