package org.chancery.cli.threads;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.EntryJson;
import org.chancery.cli.answer.Json;
import org.chancery.desk.preparing.Asked;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.threads.ResolutionThread;
import org.chancery.desk.threads.Strand;
import org.chancery.desk.threads.Strand.Due;
import org.chancery.desk.threads.Strand.Met;
import org.chancery.desk.threads.Strand.Spoke;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// The thread of a resolution, for a person and in JSON.
final class ThreadAnswer {

    private ThreadAnswer() {}

    static void print(ResolutionThread thread, PrintWriter out) {
        out.println((thread.line().subject().name().text() + "  " + thread.line().subject().title()).strip());
        var columns = new Columns();
        thread.strands().forEach(strand -> row(columns, strand));
        columns.print(out);
        thread.papers()
                .flatMap(paper -> paper.asked().stream())
                .filter(asked -> !asked.isAnswered())
                .forEach(asked -> out.println("Not answered: " + asked.question().text()));
        if (!thread.note().isBlank())
            out.println("Note: " + thread.note());
    }

    private static void row(Columns columns, Strand strand) {
        switch (strand) {
            case Spoke s -> columns.row(WhenLabel.medium(Day.of(s.on())), "paper", s.paper().title(),
                    s.paper().passages().size() + " paragraphs");
            case Met m -> columns.row(WhenLabel.medium(m.meeting().when()), m.tookUp() ? "took it up" : "meeting",
                    m.meeting().title(), m.distance());
            case Due d -> columns.row(WhenLabel.medium(d.owed().deliverable().when()),
                    d.owed().deliverable().status().label(), d.owed().deliverable().title(), d.owed().distance());
        }
    }

    static void write(Json json, ResolutionThread thread) throws IOException {
        ResolutionsList.write(json, thread.line());
        json.strings("otherNames", thread.otherNames())
                .put("note", thread.note())
                .put("unanswered", thread.unanswered())
                .objects("thread", thread.strands(), ThreadAnswer::strand);
    }

    private static void strand(Json json, Strand strand) throws IOException {
        switch (strand) {
            case Spoke s -> json.put("what", "paper")
                    .put("on", s.on().toString())
                    .put("document", s.paper().paper().hex())
                    .put("title", s.paper().title())
                    .objects("paragraphs", s.paper().passages(), ThreadAnswer::passage)
                    .objects("asked", s.asked(), ThreadAnswer::asked);
            case Met m -> {
                json.put("what", "meeting").put("tookUp", m.tookUp()).put("over", m.over()).put("distance",
                        m.distance());
                EntryJson.write(json, m.meeting(), m.body(), "", List.of());
            }
            case Due d -> {
                json.put("what", "owed").put("overdue", d.owed().overdue()).put("distance", d.owed().distance());
                EntryJson.write(json, d.owed().deliverable(), "", d.owed().resolution(), List.of());
            }
        }
    }

    private static void asked(Json json, Asked asked) throws IOException {
        json.object("question", asked.question(), ThreadAnswer::passage)
                .put("answered", asked.isAnswered())
                .objects("answers", asked.answers(), ThreadAnswer::passage);
    }

    private static void passage(Json json, Passage passage) throws IOException {
        json.put("label", passage.label()).put("paragraph", passage.evidence().paragraph()).put("text",
                passage.text());
    }
}
