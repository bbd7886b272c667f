package org.chancery.desk.threads;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.preparing.PreparingMeetings;
import org.chancery.desk.registry.KnownResolutions;
import org.chancery.desk.registry.Register;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Resolutions;
import org.chancery.store.tables.papers.Papers;

/// Following resolutions and decisions: what stands under each, how it went through papers and meetings, and setting right what it is called.
public final class FollowingResolutions {

    /// What came of saying what a resolution is called.
    public sealed interface Answer {

        record Kept(Id resolution) implements Answer {}

        /// Nothing was changed: another is called so. The two can be merged.
        record Taken(Subject by) implements Answer {}
    }

    private final Ledger ledger;
    private final Treatments treatments = new Treatments();

    public FollowingResolutions(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Every resolution and decision of the book, in the order of their numbers.
    public List<ResolutionLine> resolutions() {
        LocalDate today = ledger.today();
        return ledger.read(sql -> new Lines(sql, today).all(sql));
    }

    /// What papers of the book have under a heading of its own, and the book has not. A paper that was not looked into before is read for it.
    public List<ResolutionLine> onlyInPapers() {
        return ledger.read(sql -> {
            KnownResolutions known = KnownResolutions.of(sql);
            var found = new LinkedHashMap<ResolutionName, ResolutionLine>();
            headed(sql).filter(each -> !known.holds(each.name()))
                    .forEach(each -> found.merge(each.name(), line(each),
                            (one, other) -> one.subject().title().isEmpty() ? other : one));
            return found.values()
                    .stream()
                    .sorted(Comparator.comparing(ResolutionLine::subject, Numbers.ORDER))
                    .toList();
        });
    }

    private Stream<Treatment> headed(Sql sql) {
        return Papers.TABLE.newestFirst(sql)
                .stream()
                .flatMap(paper -> treatments.of(sql, paper).stream())
                .filter(Treatment::headed);
    }

    private static ResolutionLine line(Treatment treatment) {
        return new ResolutionLine(new Subject(Optional.empty(), treatment.name(), treatment.title()), 0, 0,
                Optional.empty(), "");
    }

    /// Where a resolution was spoken of, taken up, promised and asked about.
    public ResolutionThread thread(Subject subject) {
        LocalDate today = ledger.today();
        ZoneId zone = ledger.dutyStation();
        return ledger.read(sql -> new Threading(sql, treatments, today, zone).of(subject));
    }

    /// The resolution under which an entry stands.
    public Optional<Subject> of(Id resolution) {
        LocalDate today = ledger.today();
        return ledger.read(sql -> Resolutions.TABLE.find(sql, resolution).map(new Lines(sql, today)::subject));
    }

    /// What a person can mean by these words, in the book or in its papers: "2/7", "Decision 2024/3", "2/7 UNHA" with the first letters of a
    /// body's name.
    public List<Subject> called(String words) {
        LocalDate today = ledger.today();
        Optional<ResolutionName> name = ResolutionName.parse(words);
        if (name.isEmpty())
            return List.of();
        List<Subject> kept = ledger.read(sql -> {
            var lines = new Lines(sql, today);
            KnownResolutions known = KnownResolutions.of(sql);
            return known.numbered(name.get().ofAnyBody())
                    .stream()
                    .filter(each -> known.canBeMeantBy(name.get().body(), each))
                    .map(lines::subject)
                    .toList();
        });
        return kept.isEmpty()
                ? onlyInPapers().stream()
                        .map(ResolutionLine::subject)
                        .filter(each -> name.get().canMean(each.name()))
                        .toList()
                : kept;
    }

    /// Says what a resolution is called, and whose it is. One that only papers named enters the book with that.
    ///
    /// @param name with its body's name or short name; the body is made if nobody named it before
    /// @param title may be empty
    public Answer call(Subject subject, ResolutionName name, String title) {
        LocalDate today = ledger.today();
        Optional<Subject> other = ledger.read(sql -> other(sql, today, subject, name));
        if (other.isPresent())
            return new Answer.Taken(other.get());
        return ledger.change("Change " + subject.name().shortText(), tx -> {
            var register = new Register(tx, ledger.clock());
            Resolution now = find(tx, keep(tx, subject));
            tx.put(Resolutions.TABLE, new Resolution(now.id(), name.kind(), name.number(), title.strip(),
                    register.body(name.body()), now.note()));
            return new Answer.Kept(now.id());
        });
    }

    /// Another one of the book that is called exactly so.
    private static Optional<Subject> other(Sql sql, LocalDate today, Subject subject, ResolutionName name) {
        var lines = new Lines(sql, today);
        KnownResolutions known = KnownResolutions.of(sql);
        return known.numbered(name)
                .stream()
                .filter(each -> !subject.id().equals(Optional.of(each.id())))
                .filter(each -> each.kind().equals(name.kind()) && known.canMean(name, each)
                        && each.body().isEmpty() == name.body().isEmpty())
                .findFirst()
                .map(lines::subject);
    }

    /// Makes two resolutions one, as one act: all that stands under the one stands under the other from then on, which learns what it did not
    /// know and goes on being found by the name of the one.
    ///
    /// @throws NoSuchElementException if one of them is not in the book
    /// @throws IllegalArgumentException if they are one already
    public void merge(Id one, Id into) {
        if (one.equals(into))
            throw new IllegalArgumentException("a resolution is the same as itself already");
        LocalDate today = ledger.today();
        String label = ledger.read(sql -> {
            var lines = new Lines(sql, today);
            return "Merge " + lines.subject(Resolutions.TABLE.find(sql, one).orElseThrow()).name().text() + " into "
                    + lines.subject(Resolutions.TABLE.find(sql, into).orElseThrow()).name().text();
        });
        ledger.change(label, tx -> {
            new Merging(tx, ledger.clock()).merge(find(tx, one), find(tx, into));
            return into;
        });
    }

    /// Keeps the officer's own note on a resolution. One that only papers named enters the book with it.
    ///
    /// @throws IllegalArgumentException if it is longer than [PreparingMeetings#LONGEST_NOTE]
    public Id note(Subject subject, String note) {
        if (note.length() > PreparingMeetings.LONGEST_NOTE)
            throw new IllegalArgumentException(
                    "a note has at most " + PreparingMeetings.LONGEST_NOTE + " letters: " + note.length());
        return ledger.change("Note on " + subject.name().shortText(), tx -> {
            Resolution now = find(tx, keep(tx, subject));
            tx.put(Resolutions.TABLE,
                    new Resolution(now.id(), now.kind(), now.number(), now.title(), now.body(), note));
            return now.id();
        });
    }

    private Id keep(Transaction tx, Subject subject) {
        return subject.id()
                .orElseGet(() -> new Register(tx, ledger.clock()).resolution(subject.name(), subject.title()));
    }

    private static Resolution find(Transaction tx, Id resolution) {
        return Resolutions.TABLE.find(tx.sql(), resolution).orElseThrow();
    }
}
