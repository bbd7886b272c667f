package org.chancery.ui.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.lists.ListModel;

/// Every meeting of the book, or every deliverable, by date.
public final class EntriesModel {

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final boolean meetings;
    private final ListModel<EntryRow> list;

    private EntriesModel(Desk desk, Background background, Consumer<Notice> tell, boolean meetings) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        this.meetings = meetings;
        this.list = new ListModel<>(background, this::read, EntryRow::searched);
    }

    public static EntriesModel ofMeetings(Desk desk, Background background, Consumer<Notice> tell) {
        return new EntriesModel(desk, background, tell, true);
    }

    public static EntriesModel ofDeliverables(Desk desk, Background background, Consumer<Notice> tell) {
        return new EntriesModel(desk, background, tell, false);
    }

    public ListModel<EntryRow> list() {
        return list;
    }

    public void refresh() {
        list.refresh();
    }

    /// Deletes these as one act and offers to take it back.
    public void delete(List<EntryRow> rows) {
        if (rows.isEmpty())
            return;
        Set<Id> entries = rows.stream().map(row -> row.entry().id()).collect(Collectors.toSet());
        String what = rows.size() == 1 ? "“" + rows.getFirst().entry().title() + "”" : rows.size() + " entries";
        deeds.act("Deleting " + what, () -> {
            desk.agenda().delete(entries);
            return what;
        }, deleted -> Notice.done("Deleted " + deleted + "."), deleted -> refresh(), background::report);
    }

    private List<EntryRow> read() {
        LocalDate today = desk.today();
        return desk.agenda().shown(Set.of())
                .stream()
                .filter(shown -> shown.entry() instanceof Meeting == meetings)
                .map(shown -> EntryRow.of(shown, today))
                .toList();
    }
}
