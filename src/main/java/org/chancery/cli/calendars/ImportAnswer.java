package org.chancery.cli.calendars;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.WhenJson;
import org.chancery.desk.calendars.CalendarLine;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.CalendarPreview;
import org.chancery.desk.calendars.Decision;
import org.chancery.desk.calendars.Difference;
import org.chancery.desk.calendars.ImportingCalendar.Taken;
import org.chancery.time.text.WhenLabel;

/// What a calendar file does, or would do, to the book.
///
/// @param taken empty if nothing was done
record ImportAnswer(CalendarPreview looked, Map<Integer, Decision> decisions, Optional<Taken> taken, boolean preview) {

    void print(PrintWriter out, boolean json) throws IOException {
        if (json)
            Json.object(out, this, ImportAnswer::json);
        else
            text(out);
    }

    private static void json(Json json, ImportAnswer answer) throws IOException {
        CalendarPreview looked = answer.looked();
        json.put("file", looked.file());
        for (Kind kind : Kind.values())
            json.put(name(kind), looked.count(kind));
        json.put("preview", answer.preview())
                .put("added", answer.taken().map(Taken::added).orElse(0))
                .put("taken", answer.taken().map(Taken::changed).orElse(0))
                .strings("passed", answer.taken().map(Taken::passed).orElse(List.of()))
                .strings("remarks", looked.remarks())
                .objects("lines", looked.lines(), (j, line) -> line(j, line, answer.decision(line)));
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Decision decision(CalendarLine line) {
        return decisions.getOrDefault(line.number(), Decision.LEAVE);
    }

    private static void line(Json json, CalendarLine line, Decision decision) throws IOException {
        json.put("line", name(line.kind())).put("title", line.title());
        if (line.when().isPresent())
            WhenJson.write(json, line.when().get());
        if (line.entry().isPresent())
            json.put("id", line.entry().get().toString());
        json.put("decision", decision.name().toLowerCase(Locale.ROOT)).put("reason", line.reason()).strings("notes",
                line.remarks());
        json.objects("differences", line.differences(), (j, each) -> j.put("field", each.field())
                .put("before", each.before())
                .put("after", each.after()));
    }

    private void text(PrintWriter out) {
        out.println(looked.file() + ": " + looked.counts() + ".");
        looked.remarks().forEach(remark -> out.println("  " + remark));
        var columns = new Columns();
        looked.lines().stream().filter(ImportAnswer::saysSomething).forEach(line -> row(columns, line));
        columns.print(out);
        out.println(taken.map(ImportAnswer::done).orElse(preview ? "Nothing was done." : "There is nothing to take."));
        taken.map(Taken::passed).orElse(List.of()).forEach(
                title -> out.println("  passed over, as the book has changed meanwhile: " + title));
    }

    private static boolean saysSomething(CalendarLine line) {
        return line.kind() != Kind.UNCHANGED || !line.reason().isEmpty();
    }

    private void row(Columns columns, CalendarLine line) {
        String left = decision(line) == Decision.LEAVE && line.kind() != Kind.REFUSED && line.kind() != Kind.UNCHANGED
                ? ", left"
                : "";
        columns.row("  " + (line.kind() == Kind.REFUSED ? "not taken" : name(line.kind())) + left,
                line.when().map(WhenLabel::medium).orElse(""), line.title(), said(line));
    }

    private static String said(CalendarLine line) {
        StringBuilder said = new StringBuilder();
        for (Difference each : line.differences()) {
            said.append(said.isEmpty() ? "" : "; ").append(each.field()).append(": ")
                    .append(each.before().isEmpty() ? "none" : each.before()).append(" → ")
                    .append(each.after().isEmpty() ? "none" : each.after());
        }
        if (!line.reason().isEmpty())
            said.append(said.isEmpty() ? "" : ". ").append(line.reason());
        line.remarks().forEach(remark -> said.append(said.isEmpty() ? "" : " ").append(remark));
        return said.toString().replace('\n', ' ');
    }

    private static String done(Taken taken) {
        return taken.added() + " added, " + taken.changed() + " changed. Undo takes it all back.";
    }
}
