package org.chancery.cli.threads;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution.Kind;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.desk.Desk;
import org.chancery.desk.threads.ResolutionLine;
import org.chancery.desk.threads.Subject;

/// The answer of `chancery list resolutions`: those of the book, then those that only papers name, which have no id.
public final class ResolutionsList {

    private ResolutionsList() {}

    public static void show(Desk desk, boolean inJson, PrintWriter out) throws IOException {
        List<ResolutionLine> lines = Stream
                .concat(desk.resolutions().resolutions().stream(), desk.resolutions().onlyInPapers().stream())
                .toList();
        if (inJson) {
            Json.object(out, lines, (json, all) -> json.objects("resolutions", all, ResolutionsList::write));
            return;
        }
        var columns = new Columns();
        lines.forEach(line -> columns.row(line.subject().name().text(), line.subject().title(),
                line.subject().id().isEmpty() ? "only named in papers" : line.open() + " open",
                line.next().map(next -> "next " + line.distance()).orElse("")));
        if (columns.isEmpty())
            out.println("No resolutions.");
        columns.print(out);
    }

    static void write(Json json, ResolutionLine line) throws IOException {
        Subject subject = line.subject();
        json.put("id", subject.id().map(Id::toString).orElse(""))
                .put("kind", subject.name().kind().map(Kind::label).orElse("").toLowerCase(java.util.Locale.ROOT))
                .put("number", subject.name().number())
                .put("body", subject.name().body())
                .put("title", subject.title())
                .put("open", line.open())
                .put("overdue", line.overdue())
                .put("next", line.next().map(entry -> entry.id().toString()).orElse(""))
                .put("distance", line.distance());
    }
}
