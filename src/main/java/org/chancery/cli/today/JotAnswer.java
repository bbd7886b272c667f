package org.chancery.cli.today;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.desk.quick.Understanding;
import org.chancery.desk.quick.Understanding.Option;
import org.chancery.desk.quick.Understanding.Part;
import org.chancery.desk.quick.Understanding.Question;

/// How a line was understood, for a person and in JSON.
record JotAnswer(Understanding understood, PrintWriter out, boolean json) {

    /// @param added what was added; empty if nothing was
    void show(Optional<Entry> added) throws IOException {
        if (json)
            Json.object(out, understood, (fields, u) -> write(fields, u, added));
        else
            print(added);
    }

    private static void write(Json json, Understanding u, Optional<Entry> added) throws IOException {
        json.put("line", u.line()).put("ready", u.isReady()).put("done", added.isPresent());
        json.put("id", added.map(entry -> entry.id().toString()).orElse(""));
        json.objects("parts", u.parts(), JotAnswer::part);
        json.objects("questions", u.questions(), JotAnswer::question);
        json.strings("slips", u.slips()).strings("doubts", u.doubts());
    }

    private static void part(Json json, Part part) throws IOException {
        json.put("name", part.name()).put("value", part.value()).put("remark", part.remark());
    }

    private static void question(Json json, Question question) throws IOException {
        json.put("topic", JotCommand.name(question.topic())).put("sentence", question.sentence());
        json.objects("options", question.options(),
                (fields, option) -> fields.put("label", option.label()).put("detail", option.detail()));
    }

    private void print(Optional<Entry> added) {
        out.println(added.isPresent() ? "Added:" : "Would be added:");
        var columns = new Columns();
        understood.parts().forEach(part -> columns.row("  " + part.name(), part.value(), part.remark()));
        columns.print(out);
        understood.slips().forEach(out::println);
        understood.doubts().forEach(out::println);
        understood.questions().forEach(question -> {
            out.println(question.sentence());
            out.print(options(question));
        });
    }

    /// The answers to a question, numbered from 1.
    static String options(Question question) {
        var lines = new StringBuilder();
        int number = 1;
        for (Option option : question.options())
            lines.append("  ").append(number++).append("  ").append(option.label())
                    .append(option.detail().isEmpty() ? "" : ", " + option.detail()).append(System.lineSeparator());
        return lines.toString();
    }
}
