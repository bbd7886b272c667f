package org.chancery.ui.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.time.LocalDate;
import org.chancery.agenda.Id;
import org.chancery.desk.preparing.Asked;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.preparing.Speaking;
import org.chancery.desk.threads.ResolutionThread;
import org.chancery.desk.threads.Strand;
import org.chancery.desk.threads.Strand.Due;
import org.chancery.desk.threads.Strand.Met;
import org.chancery.desk.threads.Strand.Spoke;
import org.chancery.document.Evidence;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// A row of a resolution's thread.
sealed interface ThreadRow {

    /// Above the rows that belong together.
    record Caption(String text) implements ThreadRow {}

    /// Where there is nothing, and why.
    record Nothing(String sentence) implements ThreadRow {}

    record StrandRow(Strand strand) implements ThreadRow {}

    record AskedRow(Asked asked) implements ThreadRow {}

    record PaperRow(Speaking paper) implements ThreadRow {}

    record PassageRow(Passage passage) implements ThreadRow {}

    /// The paragraph that the row comes from.
    default Optional<Evidence> source() {
        return switch (this) {
            case StrandRow(Spoke spoke) -> first(spoke.paper());
            case StrandRow(Met met) -> met.source().map(Passage::evidence);
            case StrandRow(Due due) -> due.owed().source().map(Passage::evidence);
            case AskedRow row -> Optional.of(row.asked().question().evidence());
            case PassageRow row -> Optional.of(row.passage().evidence());
            case PaperRow row -> first(row.paper());
            case Caption row -> Optional.empty();
            case Nothing row -> Optional.empty();
        };
    }

    /// The entry of the book that it speaks of.
    default Optional<Id> entry() {
        return switch (this) {
            case StrandRow(Met met) -> Optional.of(met.meeting().id());
            case StrandRow(Due due) -> Optional.of(due.owed().deliverable().id());
            case StrandRow(Spoke spoke) -> Optional.empty();
            case Caption row -> Optional.empty();
            case Nothing row -> Optional.empty();
            case AskedRow row -> Optional.empty();
            case PaperRow row -> Optional.empty();
            case PassageRow row -> Optional.empty();
        };
    }

    private static Optional<Evidence> first(Speaking paper) {
        return paper.passages().stream().findFirst().map(Passage::evidence);
    }

    static List<ThreadRow> of(ResolutionThread thread, Side side) {
        return switch (side) {
            case THREAD -> strands(thread);
            case ASKED -> orElse(thread.papers().flatMap(ThreadRow::asked),
                    "No paper in the book records a question under it.");
            case PAPERS -> orElse(thread.papers().flatMap(ThreadRow::paper), "No paper in the book speaks of it.");
            case NOTES -> List.of();
        };
    }

    private static List<ThreadRow> strands(ResolutionThread thread) {
        LocalDate today = thread.today();
        var rows = new ArrayList<ThreadRow>();
        group(rows, "So far", thread, strand -> isSoFar(strand, today));
        group(rows, "To come", thread,
                strand -> !isSoFar(strand, today) && !strand.day().equals(LocalDate.MAX));
        group(rows, "Without a date", thread, strand -> strand.day().equals(LocalDate.MAX));
        return rows.isEmpty() ? List.of(new Nothing("Nothing in the book stands under it.")) : List.copyOf(rows);
    }

    private static boolean isSoFar(Strand strand, LocalDate today) {
        return switch (strand) {
            case Spoke spoke -> true;
            case Met met -> met.over();
            case Due due -> due.day().isBefore(today);
        };
    }

    private static void group(List<ThreadRow> rows, String caption, ResolutionThread thread,
            Predicate<Strand> belongs) {
        List<Strand> strands = thread.strands().stream().filter(belongs).toList();
        if (strands.isEmpty())
            return;
        rows.add(new Caption(caption));
        strands.forEach(strand -> rows.add(new StrandRow(strand)));
    }

    private static Stream<ThreadRow> asked(Spoke spoke) {
        return spoke.asked().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new Caption(WhenLabel.medium(Day.of(spoke.on())) + ", " + spoke.paper().title())),
                        spoke.asked().stream().map(AskedRow::new));
    }

    private static Stream<ThreadRow> paper(Spoke spoke) {
        return Stream.concat(Stream.of(new PaperRow(spoke.paper())),
                spoke.paper().passages().stream().map(PassageRow::new));
    }

    private static List<ThreadRow> orElse(Stream<ThreadRow> rows, String nothing) {
        List<ThreadRow> found = rows.toList();
        return found.isEmpty() ? List.of(new Nothing(nothing)) : found;
    }
}
