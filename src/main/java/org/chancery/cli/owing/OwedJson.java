package org.chancery.cli.owing;

import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.receiving.Reply;
import org.chancery.cli.answer.EntryJson;
import org.chancery.cli.answer.Json;
import org.chancery.desk.receiving.LikelyPaper;
import java.util.Map;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.chancery.desk.TrackingPromises.Owed;
import org.chancery.desk.TrackingPromises.Owing;
import org.chancery.desk.TrackingPromises.Unanswered;

/// The answer of `chancery owed --json`: `{ "asOf", "owed": [ entries with since, days, the next meeting, sources, and perhaps
/// the paper that may be it ], "unanswered": [ {quote, document, label, page, body, resolution, since, days} ], "closed": [ the same with their reply ] }`.
final class OwedJson {

    private OwedJson() {}

    static void write(Owed owed, Map<Id, LikelyPaper> perhaps, PrintWriter out) throws IOException {
        Json.object(out, owed, (json, all) -> json.put("asOf", all.asOf().toString())
                .objects("owed", all.owing(), (each, owing) -> {
                    owing(each, owing);
                    LikelyPaper paper = perhaps.get(owing.entry().id());
                    if (paper != null)
                        each.object("perhaps", paper, (found, p) -> found.put("document", p.title())
                                .put("symbol", p.symbol()).strings("reasons", p.reasons()));
                })
                .objects("unanswered", all.unanswered(), OwedJson::unanswered)
                .objects("closed", all.closed(), OwedJson::unanswered));
    }

    private static void owing(Json json, Owing owing) throws IOException {
        EntryJson.write(json, owing.entry(), owing.body(), owing.resolution(), List.of());
        json.put("since", owing.since().toString())
                .put("days", owing.days())
                .put("next", owing.next().map(Meeting::title).orElse(""))
                .put("nextId", owing.next().map(meeting -> meeting.id().toString()).orElse(""))
                .objects("sources", owing.sources(), EntryJson::source);
    }

    private static void unanswered(Json json, Unanswered question) throws IOException {
        EntryJson.source(json, question.source());
        json.put("body", question.body())
                .put("resolution", question.resolution())
                .put("since", question.since().toString())
                .put("days", question.days());
        if (question.reply().isPresent())
            json.object("reply", question.reply().get(), (reply, r) -> reply
                    .put("kind", r.kind() == Reply.Kind.ANSWERED ? "answered" : "let go")
                    .put("on", r.on().toString()).put("words", r.words()));
    }
}
