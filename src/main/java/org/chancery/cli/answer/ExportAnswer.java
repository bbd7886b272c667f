package org.chancery.cli.answer;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.cli.options.Printing;
import org.chancery.desk.exporting.Difference;
import org.chancery.desk.exporting.Dispatch;
import org.chancery.desk.exporting.ExportingCalendar.Exported;
import org.chancery.desk.exporting.ExportingCalendar.Preview;
import org.chancery.desk.exporting.Remark;
import org.chancery.desk.exporting.Row;
import org.chancery.desk.exporting.Selection;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// What an export did, or would do.
public final class ExportAnswer {

    private final PrintWriter print;
    private final Printing printing;

    public ExportAnswer(PrintWriter print, Printing printing) {
        this.print = print;
        this.printing = printing;
    }

    public void show(Exported exported, Selection selection) throws IOException {
        List<Row> leftOut = exported.leftOut();
        if (printing.json()) {
            Json.object(print, exported, (json, e) -> json.put("file", e.file().toString())
                    .put("entries", e.entries())
                    .object("differences", e.differences(), ExportAnswer::counts)
                    .objects("leftOut", leftOut, ExportAnswer::leftOut));
            return;
        }
        if (selection.sinceLast() && exported.entries() == 0)
            print.println("Nothing has changed since the last export for " + selection.target().label()
                    + ". No file was written.");
        else
            print.printf("%s written to %s%s.%n", entries(exported.entries()), exported.file(),
                    selection.sinceLast() ? ": " + said(exported.differences()) : "");
        for (Row row : leftOut)
            print.printf("  left out, %s: %s%n", row.why(), row.entry().title());
    }

    public void show(Preview preview, Selection selection) throws IOException {
        if (printing.json()) {
            Json.object(print, preview,
                    (json, p) -> json.put("profile", selection.target().name().toLowerCase(Locale.ROOT))
                            .put("last", p.last().map(Dispatch::at).map(Object::toString).orElse(""))
                            .object("differences", differences(p.rows()), ExportAnswer::counts)
                            .objects("remarks", p.remarks(), ExportAnswer::remark)
                            .objects("entries", p.rows(), ExportAnswer::row));
            return;
        }
        print.println(since(preview.last(), selection) + said(differences(preview.rows())) + ".");
        for (Remark remark : preview.remarks()) {
            print.println(remark.sentence());
            remark.examples().forEach(example -> print.println("  " + example));
        }
    }

    private static String since(Optional<Dispatch> last, Selection selection) {
        return last.map(d -> "Since the export for " + selection.target().label() + " of "
                + WhenLabel.medium(Day.of(d.at().toLocalDate())) + ": ")
                .orElse("For " + selection.target().label() + ", to which nothing was exported yet: ");
    }

    private static Map<Difference, Integer> differences(List<Row> rows) {
        return rows.stream().filter(Row::possible).collect(Collectors.toMap(Row::difference, row -> 1, Integer::sum));
    }

    /// "2 new, 1 moved".
    private static String said(Map<Difference, Integer> counts) {
        return counts.isEmpty()
                ? "nothing to export"
                : counts.entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> count.getValue() + " " + count.getKey().label())
                        .collect(Collectors.joining(", "));
    }

    private static void counts(Json json, Map<Difference, Integer> counts) throws IOException {
        for (Difference difference : Difference.values())
            json.put(difference.label(), counts.getOrDefault(difference, 0));
    }

    private static void remark(Json json, Remark remark) throws IOException {
        json.put("reason", remark.reason().name().toLowerCase(Locale.ROOT))
                .put("count", remark.count())
                .put("sentence", remark.sentence())
                .strings("examples", remark.examples());
    }

    private static void row(Json json, Row row) throws IOException {
        json.put("id", row.entry().id().toString()).put("title", row.entry().title());
        WhenJson.write(json, row.entry().when());
        json.put("difference", row.possible() ? row.difference().label() : "")
                .put("before", row.before().map(WhenLabel::medium).orElse(""))
                .put("onLastDay", row.onLastDay().map(Object::toString).orElse(""))
                .put("why", row.why())
                .strings("reminders", row.reminders().stream().map(days -> days + "d").toList());
    }

    private static void leftOut(Json json, Row row) throws IOException {
        json.put("id", row.entry().id().toString()).put("title", row.entry().title()).put("why", row.why());
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
