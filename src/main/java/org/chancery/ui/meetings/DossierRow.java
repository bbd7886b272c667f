package org.chancery.ui.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.AgendaItem;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.preparing.Asked;
import org.chancery.desk.preparing.Owed;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.preparing.Preparation;
import org.chancery.desk.preparing.Speaking;
import org.chancery.document.Evidence;

/// A row of a meeting's dossier.
sealed interface DossierRow {

    /// Above the rows that belong together.
    record Caption(String text) implements DossierRow {}

    /// Where there is nothing, and why.
    record Nothing(String sentence) implements DossierRow {}

    /// A part of the session that was adjourned and resumed.
    ///
    /// @param here whether it is the one whose dossier this is
    record PartRow(Meeting part, int number, boolean here) implements DossierRow {}

    record OwedRow(Owed owed) implements DossierRow {}

    record AskedRow(Asked asked) implements DossierRow {}

    record ItemRow(AgendaItem item) implements DossierRow {}

    record PaperRow(Speaking paper) implements DossierRow {}

    record PassageRow(Passage passage) implements DossierRow {}

    /// The paragraph that the row comes from.
    default Optional<Evidence> source() {
        return switch (this) {
            case OwedRow row -> row.owed().source().map(Passage::evidence);
            case AskedRow row -> Optional.of(row.asked().question().evidence());
            case PassageRow row -> Optional.of(row.passage().evidence());
            case PaperRow row -> row.paper().passages().stream().findFirst().map(Passage::evidence);
            case Caption row -> Optional.empty();
            case PartRow row -> Optional.empty();
            case Nothing row -> Optional.empty();
            case ItemRow row -> Optional.empty();
        };
    }

    /// The entry of the book whose date the row shows.
    default Optional<Id> entry() {
        return switch (this) {
            case PartRow row -> Optional.of(row.part().id());
            case OwedRow row -> Optional.of(row.owed().deliverable().id());
            case Caption row -> Optional.empty();
            case Nothing row -> Optional.empty();
            case AskedRow row -> Optional.empty();
            case ItemRow row -> Optional.empty();
            case PaperRow row -> Optional.empty();
            case PassageRow row -> Optional.empty();
        };
    }

    static List<DossierRow> of(Preparation p, Tab tab) {
        return switch (tab) {
            case PREPARE -> prepare(p);
            case AGENDA -> orElse(p.agenda().stream().map(ItemRow::new),
                    "No agenda is known. It is kept when the meeting is accepted from its own paper.");
            case DOCUMENTS -> orElse(p.papers().stream().flatMap(DossierRow::paper),
                    "No paper in the book speaks of this meeting.");
            case DELIVERABLES -> orElse(p.owed().stream().map(OwedRow::new), "Nothing is owed for this meeting.");
            case NOTES -> List.of();
        };
    }

    private static List<DossierRow> prepare(Preparation p) {
        LocalDate end = p.meeting().when().latest().orElse(LocalDate.MAX);
        var rows = new ArrayList<DossierRow>(parts(p));
        List<DossierRow> before = owed(p, end, true);
        rows.add(new Caption("Before the meeting"));
        rows.addAll(before.isEmpty() ? List.of(new Nothing("Nothing is owed before it.")) : before);
        List<DossierRow> after = owed(p, end, false);
        if (!after.isEmpty()) {
            rows.add(new Caption("After the meeting"));
            rows.addAll(after);
        }
        rows.add(new Caption("What was asked, what was answered"));
        rows.addAll(orElse(p.asked().stream().map(AskedRow::new),
                "No paper in the book records a question about it."));
        return List.copyOf(rows);
    }

    private static List<DossierRow> parts(Preparation p) {
        var rows = new ArrayList<DossierRow>();
        if (p.parts().size() > 1) {
            rows.add(new Caption("Parts of this session"));
            for (Meeting part : p.parts())
                rows.add(new PartRow(part, p.parts().indexOf(part) + 1, part.id().equals(p.meeting().id())));
        }
        return rows;
    }

    private static List<DossierRow> owed(Preparation p, LocalDate end, boolean before) {
        return p.owed()
                .stream()
                .filter(owed -> !owed.deliverable().status().isCalledOff())
                .filter(owed -> before != owed.deliverable().when().earliest().filter(end::isBefore).isPresent())
                .<DossierRow>map(OwedRow::new)
                .toList();
    }

    private static Stream<DossierRow> paper(Speaking paper) {
        return Stream.concat(Stream.of(new PaperRow(paper)), paper.passages().stream().map(PassageRow::new));
    }

    private static List<DossierRow> orElse(Stream<? extends DossierRow> rows, String nothing) {
        List<? extends DossierRow> found = rows.toList();
        return found.isEmpty() ? List.of(new Nothing(nothing)) : List.copyOf(found);
    }
}
