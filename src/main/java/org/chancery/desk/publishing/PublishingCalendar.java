package org.chancery.desk.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.chancery.agenda.Id;
import org.chancery.desk.exporting.Listing;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.writing.WholeFile;
import org.chancery.desk.writing.WritingTrouble;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Event;
import org.chancery.store.Sql;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.Settings.Setting;
import org.chancery.store.tables.exporting.Dispatches;

/// Publishing the whole book as a calendar file that other programs follow. That there is one is a setting, which can be undone; that it was
/// written is not.
public final class PublishingCalendar {

    private static final String SETTING = "published-calendar";

    private final Ledger ledger;
    private final BiFunction<Sql, Set<Id>, List<CalendarEntry>> shown;

    /// @param shown reads what a calendar shows of these entries, of all if none is named
    public PublishingCalendar(Ledger ledger, BiFunction<Sql, Set<Id>, List<CalendarEntry>> shown) {
        this.ledger = ledger;
        this.shown = shown;
    }

    /// The file that is kept up to date, if there is one.
    public Optional<Publication> publication() {
        return ledger.read(sql -> Publication.read(Settings.TABLE.value(sql, SETTING, "")));
    }

    /// Writes the file and keeps it up to date from now on, in place of any other.
    ///
    /// @return how many entries are in it
    /// @throws WritingTrouble if it cannot be written; then all is as it was
    public int publish(Publication publication) {
        int entries = write(publication);
        ledger.change("Publish the calendar to " + publication.file().getFileName(),
                tx -> {
                    tx.put(Settings.TABLE, new Setting(SETTING, publication.text()));
                    return publication;
                });
        return entries;
    }

    /// Keeps no file up to date any more. The one there stays as it is.
    public void stop() {
        ledger.change("Stop publishing the calendar", tx -> {
            tx.put(Settings.TABLE, new Setting(SETTING, ""));
            return tx;
        });
    }

    /// Writes the file if there is one to keep and it does not say what the book says.
    ///
    /// @throws WritingTrouble if it cannot be written; what was there is unchanged
    public void bringUpToDate() {
        publication().ifPresent(this::write);
    }

    private int write(Publication publication) {
        Instant now = ledger.clock().instant();
        Listing listing = ledger.read(sql -> Listing.of(sql, Selection.all(publication.target()), Dispatches.PUBLISHED,
                (of, only) -> entries(of, only, publication, now), now.minus(kept(publication))));
        byte[] octets = octets(listing);
        if (!isThere(publication.file(), octets))
            WholeFile.write(publication.file(), out -> out.write(octets));
        var news = listing.news();
        int entries = listing.written().size();
        if (!news.isEmpty())
            ledger.note(sql -> Dispatches.keep(sql,
                    new Dispatches.Made(now, Dispatches.PUBLISHED, publication.file().toString(), entries), news));
        return entries;
    }

    /// What was called off a while ago is in it no more, so that it does not fill with what is dead.
    private List<CalendarEntry> entries(Sql sql, Set<Id> only, Publication publication, Instant now) {
        Instant since = now.minus(kept(publication));
        return shown.apply(sql, only)
                .stream()
                .filter(e -> e.revised().isAfter(since) || Event.of(e).filter(Event::cancelled).isEmpty())
                .map(e -> publication.titles() ? e : Redacting.of(e))
                .toList();
    }

    private static Duration kept(Publication publication) {
        return Duration.ofDays(publication.daysKept());
    }

    private static byte[] octets(Listing listing) {
        var out = new ByteArrayOutputStream();
        try {
            listing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written to it", e);
        }
        return out.toByteArray();
    }

    private static boolean isThere(Path file, byte[] octets) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == octets.length
                    && Arrays.equals(Files.readAllBytes(file), octets);
        } catch (IOException unreadable) {
            // what cannot be read is written anew; if that fails too, it is said
            return false;
        }
    }
}
