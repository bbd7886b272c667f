package org.chancery.cli.options;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.agenda.Entry;
import org.chancery.desk.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One entry of the book, by its id, by its whole title, or by words of its title that no other has.
public final class EntryChoice {

    private static final int MOST_NAMED = 5;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;
    @Parameters(paramLabel = "ENTRY", description = "Id of the entry, or words of its title that no other entry has.")
    String entry;

    public <E extends Entry> E among(Stream<E> entries) {
        String words = entry.toLowerCase(Locale.ROOT);
        List<E> all = entries.toList();
        List<E> found = all.stream().filter(e -> e.id().toString().equals(words)).toList();
        if (found.isEmpty())
            found = all.stream().filter(e -> e.title().toLowerCase(Locale.ROOT).equals(words)).toList();
        if (found.isEmpty())
            found = all.stream().filter(e -> e.title().toLowerCase(Locale.ROOT).contains(words)).toList();
        CommandLine line = spec.commandLine();
        if (found.isEmpty())
            throw new ParameterException(line, "The book has nothing called \u201c" + entry + "\u201d.");
        if (found.size() > 1)
            throw new ParameterException(line, found.size() + " entries are called so: "
                    + String.join("; ", found.stream().limit(MOST_NAMED).map(Entry::title).toList())
                    + ". Say more of the title, or the id.");
        return found.getFirst();
    }

    /// Any entry of the book.
    public Entry in(Desk desk) {
        return among(Stream.concat(desk.agenda().meetings().stream(), desk.agenda().deliverables().stream()));
    }
}
