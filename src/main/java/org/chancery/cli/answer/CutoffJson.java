package org.chancery.cli.answer;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.chancery.desk.cutoffs.LastMoment;

/// The instant at which a deadline ends, in JSON; all fields empty for what is not due on a day that is known.
public final class CutoffJson {

    private CutoffJson() {}

    public static void write(Json json, Optional<LastMoment> moment) throws IOException {
        json.put("cutoff", moment.map(LastMoment::label).orElse(""))
                .put("cutoffInstant", moment.map(m -> m.cutoff().instant().toString()).orElse(""))
                .put("cutoffZone", moment.map(m -> m.cutoff().zone().getId()).orElse(""))
                .put("cutoffFrom", moment.map(m -> m.from().name().toLowerCase(Locale.ROOT)).orElse(""))
                .put("cutoffDoubt", moment.map(LastMoment::doubt).orElse(""))
                .put("dayOff", moment.map(LastMoment::dayOff).orElse(""));
    }
}
