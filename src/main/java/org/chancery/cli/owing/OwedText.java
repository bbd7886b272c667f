package org.chancery.cli.owing;

import org.chancery.agenda.Id;
import org.chancery.cli.answer.Columns;
import org.chancery.desk.receiving.LikelyPaper;
import java.util.Map;
import java.util.Optional;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.desk.TrackingPromises.Owed;
import org.chancery.desk.TrackingPromises.Owing;
import org.chancery.desk.TrackingPromises.Unanswered;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// What is owed without a date as text, for a terminal.
final class OwedText {

    /// A question longer than a line is cut; its paragraph is named beside it.
    private static final int LINE = 90;
    private static final int NAME = 40;

    private OwedText() {}

    static void write(Owed owed, Map<Id, LikelyPaper> perhaps, PrintWriter out) {
        if (owed.owing().isEmpty() && owed.unanswered().isEmpty()) {
            out.println("Nothing is owed without a date, and no question is open.");
            return;
        }
        out.println("Owed as of " + WhenLabel.medium(Day.of(owed.asOf())));
        print("Promised or asked, no date", owed.owing().stream().map(owing -> cells(owing, perhaps)).toList(), out);
        print("Asked and not answered", owed.unanswered().stream().map(OwedText::cells).toList(), out);
    }

    private static void print(String title, List<String[]> rows, PrintWriter out) {
        if (rows.isEmpty())
            return;
        var columns = new Columns();
        rows.forEach(columns::row);
        out.println();
        out.println(title);
        columns.print(out);
    }

    private static String[] cells(Owing owing, Map<Id, LikelyPaper> perhaps) {
        Deliverable entry = owing.entry();
        String who = Stream.of(entry.owner(), entry.addressee().isEmpty() ? "" : "for " + entry.addressee())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        return new String[]{"", age(owing.days()), entry.kind().name().toLowerCase(Locale.ROOT), entry.title(),
                aside(who, owing.body(), owing.resolution(),
                        owing.sources().stream().findFirst().map(OwedText::place).orElse(""),
                        owing.next().map(meeting -> "next: " + meeting.title()).orElse(""),
                        Optional.ofNullable(perhaps.get(entry.id())).map(p -> "perhaps: " + cut(p.title(), NAME))
                                .orElse(""))};
    }

    private static String[] cells(Unanswered question) {
        return new String[]{"", age(question.days()), cut(question.source().text(), LINE),
                aside(question.body(), question.resolution(), place(question.source()))};
    }

    private static String age(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String place(Source source) {
        return (source.label().isEmpty() ? "" : "¶" + source.label() + " of ") + cut(source.documentTitle(), NAME);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }

    private static String aside(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
