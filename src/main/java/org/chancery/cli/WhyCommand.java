package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.EntryChoice;
import org.chancery.cli.options.Printing;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.computing.Why;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.CutoffJson;
import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.WhenJson;
import org.chancery.cli.answer.WhyJson;
import org.chancery.desk.Desk;
import org.chancery.desk.cutoffs.LastMoment;
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
                Json.object(out, why, (json, w) -> {
                    json(json, entry, w);
                    CutoffJson.write(json, desk.cutoffs().of(entry.id()));
                });
            else
                print(entry, why, desk.cutoffs().of(entry.id()), out);
        }
        return Chancery.DONE;
    }

    private static void json(Json json, Entry entry, Why why) throws IOException {
        json.put("id", entry.id().toString()).put("title", entry.title());
        WhenJson.write(json, entry.when());
        WhyJson.write(json, why);
    }

    private static void print(Entry entry, Why why, Optional<LastMoment> moment, PrintWriter out) {
        out.println(entry.title() + ", " + WhenLabel.medium(entry.when()));
        out.println(why.sentence());
        var columns = new Columns();
        why.steps().forEach(step -> columns.row("  " + step.what(), step.date(), step.note()));
        columns.print(out);
        moment.ifPresent(last -> out.println(last.label()));
        moment.map(LastMoment::doubt).filter(doubt -> !doubt.isEmpty()).ifPresent(out::println);
        why.cautions().forEach(out::println);
    }
}
