package org.chancery.cli.answer;

import java.io.IOException;
import org.chancery.agenda.computing.Why;

/// Why a date is what it is, in JSON.
public final class WhyJson {

    private WhyJson() {}

    public static void write(Json json, Why why) throws IOException {
        json.put("why", why.sentence())
                .objects("counting", why.steps(),
                        (step, s) -> step.put("step", s.what()).put("date", s.date()).put("note", s.note()))
                .strings("cautions", why.cautions());
    }
}
