package org.chancery.desk.quick;

import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.quick.Understanding.Topic;
import org.chancery.desk.registry.Register;
import org.chancery.desk.reminding.ReminderLadder;
import org.chancery.store.tables.Entries;

/// Adding an entry from one line, once it was shown how the line is understood.
public final class AddingQuickly {

    /// What came of keeping a line.
    public sealed interface Kept {

        record Added(Entry entry) implements Kept {}

        /// Nothing was added.
        ///
        /// @param sentence why not, for a person
        record Refused(String sentence) implements Kept {}
    }

    private final Ledger ledger;

    public AddingQuickly(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What the book knows now of names; good for as long as nothing changes.
    public Known known() {
        return ledger.read(sql -> Known.in(sql, ledger.today()));
    }

    /// How a line is understood. Quick, and reads nothing from the book.
    ///
    /// @param answers what the officer chose where it was asked, by topic; an answer to what is no longer asked is passed over
    public static Understanding understand(String line, Map<Topic, String> answers, Known known) {
        return Interpreting.of(line, answers, known);
    }

    /// Adds what was shown, as one act: nothing is kept that the book would by now understand otherwise.
    public Kept keep(Understanding shown) {
        if (!shown.isReady())
            return new Kept.Refused(missing(shown));
        return ledger.change("Add " + shown.sketch().title(), tx -> {
            Understanding now = understand(shown.line(), shown.answers(), Known.in(tx.sql(), ledger.today()));
            if (!now.equals(shown))
                return new Kept.Refused("The book has changed meanwhile. Look again how the line is understood.");
            Optional<Id> resolution = now.sketch().resolution()
                    .map(name -> new Register(tx, ledger.clock()).resolution(name));
            Entry entry = now.sketch().entry(Id.fresh(ledger.clock()), resolution, String.join(" ", now.doubts()));
            Entries.put(tx, entry);
            ReminderLadder.set(tx, entry.id(), now.sketch().ladder(), ledger.clock());
            return new Kept.Added(entry);
        });
    }

    private static String missing(Understanding shown) {
        if (!shown.slips().isEmpty())
            return shown.slips().getFirst();
        return shown.sketch().title().isEmpty() ? "It needs a title." : shown.questions().getFirst().sentence();
    }
}
