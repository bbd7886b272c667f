package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.EntryChoice;
import org.chancery.cli.options.Printing;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.computing.Why;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.WhenJson;
import org.chancery.cli.answer.WhyJson;
import org.chancery.desk.Desk;
import org.chancery.time.text.WhenLabel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `chancery why`: why an entry stands under its date.
@Command(name = "why", mixinStandardHelpOptions = true, description = "Says where a date comes from, and how it was counted.")
final class WhyCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Mixin
    EntryChoice choice;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    WhyCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            Entry entry = choice.in(desk);
            Why why = desk.tracking().why(entry.id());
            if (printing.json())
                Json.object(out, why, (json, w) -> json(json, entry, w));
            else
                print(entry, why, out);
        }
        return Chancery.DONE;
    }

    private static void json(Json json, Entry entry, Why why) throws IOException {
        json.put("id", entry.id().toString()).put("title", entry.title());
        WhenJson.write(json, entry.when());
        WhyJson.write(json, why);
    }

    private static void print(Entry entry, Why why, PrintWriter out) {
        out.println(entry.title() + ", " + WhenLabel.medium(entry.when()));
        out.println(why.sentence());
        var columns = new Columns();
        why.steps().forEach(step -> columns.row("  " + step.what(), step.date(), step.note()));
        columns.print(out);
        why.cautions().forEach(out::println);
    }
}
