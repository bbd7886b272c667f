package org.chancery.cli.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.chancery.desk.TrackingPromises.Owed;
import org.chancery.desk.TrackingPromises.Owing;
import org.chancery.desk.TrackingPromises.Unanswered;

/// The answer of `chancery owed --json`: `{ "asOf", "owed": [ entries with since, days and sources ], "unanswered": [ {quote, document,
/// label, page, body, resolution, since, days} ] }`.
public final class OwedJson {

    private OwedJson() {}

    public static void write(Owed owed, PrintWriter out) throws IOException {
        Json.object(out, owed, (json, all) -> json.put("asOf", all.asOf().toString())
                .objects("owed", all.owing(), OwedJson::owing)
                .objects("unanswered", all.unanswered(), OwedJson::unanswered));
    }

    private static void owing(Json json, Owing owing) throws IOException {
        EntryJson.write(json, owing.entry(), owing.body(), owing.resolution(), List.of());
        json.put("since", owing.since().toString())
                .put("days", owing.days())
                .objects("sources", owing.sources(), EntryJson::source);
    }

    private static void unanswered(Json json, Unanswered question) throws IOException {
        EntryJson.source(json, question.source());
        json.put("body", question.body())
                .put("resolution", question.resolution())
                .put("since", question.since().toString())
                .put("days", question.days());
    }
}
