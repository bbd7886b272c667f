package org.chancery.cli.answer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.KeepingAgenda.Source;

/// An entry of the book in JSON, the same in every command.
public final class EntryJson {

    private EntryJson() {}

    public static void write(Json json, Shown shown) throws IOException {
        write(json, shown.entry(), shown.body(), shown.resolution(),
                shown.reminders().stream().map(Reminder::daysBefore).toList());
        json.objects("sources", shown.sources(), EntryJson::source);
    }

    public static void write(Json json, Entry entry, String body, String resolution, List<Integer> reminders)
            throws IOException {
        json.put("id", entry.id().toString()).put("kind", kind(entry)).put("title", entry.title());
        WhenJson.write(json, entry.when());
        json.put("origin", origin(entry.origin()));
        json.put("body", body).put("resolution", resolution);
        switch (entry) {
            case Meeting m -> json.put("place", m.place())
                    .put("status", m.status().name().toLowerCase(Locale.ROOT))
                    .put("resumes", m.resumes().map(Id::toString).orElse(""));
            case Deliverable d -> json.put("owner", d.owner())
                    .put("addressee", d.addressee())
                    .put("status", d.status().label())
                    .put("awaited", d.awaited());
        }
        json.put("doubt", entry.doubt()).put("note", entry.note());
        json.strings("reminders", reminders.stream().map(days -> days + "d").toList());
    }

    /// Where its date comes from: "typed", "extracted", "computed", "pinned" or "imported".
    private static String origin(Origin origin) {
        return origin.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// "meeting", "deadline", "promise" or "ask".
    private static String kind(Entry entry) {
        return switch (entry) {
            case Meeting m -> "meeting";
            case Deliverable d -> d.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    public static void source(Json json, Source source) throws IOException {
        json.put("quote", source.evidence().quote())
                .put("document", source.documentTitle())
                .put("label", source.label())
                .put("page", source.page());
    }
}
