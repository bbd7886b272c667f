package org.chancery.store;

import org.chancery.store.files.BookLock;
import org.chancery.store.files.PrivateFiles;
import org.chancery.history.BookTrouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.history.Act;
import org.chancery.history.Change;

/// An officer's book, open: one connection that writes, a few that read, and the lock that keeps other programs out. All writing is in acts;
/// each is kept whole or not at all. Any thread may call.
public final class Book implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Book.class.getName());
    private static final long CHECKED_AT_ONCE = 32 << 20;

    private final Path file;
    private final Clock clock;
    private final BookLock claim;
    private final Sql writer;
    private final Journal journal;
    private final Map<String, Table<?, ?>> tables;
    private final ReentrantLock writing = new ReentrantLock();
    private final Readers readers;
    private final List<Consumer<Act>> watchers = new CopyOnWriteArrayList<>();
    private final BackgroundCopy copy;
    private volatile boolean closed;

    private Book(Path file, List<Table<?, ?>> tables, Clock clock, BookLock claim) {
        this.file = file;
        this.clock = clock;
        this.claim = claim;
        this.readers = new Readers(file);
        this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        boolean brokenOff = wasBrokenOff(file);
        this.writer = Sql.open(file, ConnectionSettings.WRITER);
        try {
            this.journal = prepare(brokenOff);
            this.copy = BackgroundCopy.start(file, clock, writer.number("SELECT count(*) FROM act") > 0);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /// Opens the book, making it and its folder if there is none.
    ///
    /// @param tables what is kept in it
    /// @throws BookTrouble if it is open elsewhere, was written by a newer Chancery, is damaged or gone, or cannot be written
    public static Book open(Path book, List<Table<?, ?>> tables, Clock clock) {
        Path file = book.toAbsolutePath().normalize();
        makeRoom(file);
        BookLock claim = BookLock.on(file);
        try {
            if (isGone(file) && !Backups.beside(file).all().isEmpty())
                throw new BookTrouble(Backups.beside(file).whatToDoAboutLoss());
            PrivateFiles.create(file);
            return new Book(file, tables, clock, claim);
        } catch (IOException e) {
            claim.close();
            throw cannotWrite(file, e);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    /// A file without a byte in it is as much of a loss as none: SQLite would take it for a new book.
    private static boolean isGone(Path file) throws IOException {
        return !Files.exists(file) || Files.size(file) == 0;
    }

    private static void makeRoom(Path file) {
        try {
            Path folder = file.getParent();
            if (folder != null)
                PrivateFiles.createFolder(folder);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static BookTrouble cannotWrite(Path file, IOException e) {
        return new BookTrouble("The book " + file + " cannot be written: " + PrivateFiles.reason(e) + ".", e);
    }

    private Journal prepare(boolean brokenOff) {
        Migrations.apply(writer, file, clock);
        if (brokenOff && !writer.pragma("quick_check").equals("ok"))
            throw new BookTrouble(Backups.beside(file).whatToDoAboutDamage());
        writer.execute("BEGIN IMMEDIATE");
        Journal prepared = new Journal(writer, clock);
        writer.execute("COMMIT");
        return prepared;
    }

    /// Whether the program that last had the book open did not close it. A large book is checked with its next copy: it takes 6.5 ms a megabyte.
    private static boolean wasBrokenOff(Path file) {
        File log = new File(file + "-wal");
        return log.length() > 0 && file.toFile().length() < CHECKED_AT_ONCE;
    }

    public Path file() {
        return file;
    }

    public Clock clock() {
        return clock;
    }

    /// Reads from one moment of the book, whatever is written meanwhile.
    public <T> T read(Function<Sql, T> reading) {
        return readers.read(reading);
    }

    /// Does one thing, named as the Undo menu names it. If it changes nothing, it leaves no trace.
    public <T> T change(String label, Function<Transaction, T> deed) {
        Done<T> done;
        lock();
        try {
            done = commit(Act.Kind.DO, label, Optional.empty(), deed);
        } finally {
            writing.unlock();
        }
        done.act.ifPresent(this::tell);
        return done.value;
    }

    /// Keeps something that is no act of a person, whole or not at all: nothing of it is in the journal, and undo passes over it.
    public void note(Consumer<Sql> deed) {
        lock();
        try {
            writer.execute("BEGIN IMMEDIATE");
            deed.accept(writer);
            writer.execute("COMMIT");
        } catch (RuntimeException | Error e) {
            rollback(writer, e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /// The act is committed: a watcher that fails is our bug, and must not look like a change that failed.
    private void tell(Act act) {
        for (Consumer<Act> watcher : watchers) {
            try {
                watcher.accept(act);
            } catch (RuntimeException e) {
                Thread current = Thread.currentThread();
                current.getUncaughtExceptionHandler().uncaughtException(current, e);
            }
        }
    }

    /// What was noted under this name.
    public Optional<String> bookmark(String name) {
        return read(sql -> sql.first("SELECT value FROM bookmark WHERE name = ?", row -> row.getString(1), name));
    }

    /// Notes something about reading the book, such as how far it was looked through. What can be done again still can.
    public void bookmark(String name, String value) {
        note(sql -> sql.run("INSERT OR REPLACE INTO bookmark (name, value) VALUES (?, ?)", name, value));
    }

    /// The act that undo would take back.
    public Optional<Act> undoable() {
        return read(Journal::undoable);
    }

    /// The act that redo would do again.
    public Optional<Act> redoable() {
        return read(Journal::redoable);
    }

    /// Takes back the newest act that stands.
    public Optional<Act> undo() {
        return turn(Act.Kind.UNDO, newest -> true);
    }

    /// Does the act again that was undone last.
    public Optional<Act> redo() {
        return turn(Act.Kind.REDO, next -> true);
    }

    /// Takes this act back, be it itself an undoing or a redoing; empty if something else comes next, and nothing was changed then.
    public Optional<Act> turnBack(Act act) {
        return turn(act.kind() == Act.Kind.UNDO ? Act.Kind.REDO : Act.Kind.UNDO, act::concerns);
    }

    private void lock() {
        writing.lock();
        if (closed) {
            writing.unlock();
            throw new BookTrouble("The book is closed. This step was not kept; everything before it is safe.");
        }
    }

    private Optional<Act> turn(Act.Kind kind, Predicate<Act> meant) {
        boolean back = kind == Act.Kind.UNDO;
        Optional<Act> turned;
        lock();
        try {
            Optional<Act> target = back ? Journal.undoable(writer) : Journal.redoable(writer);
            turned = target.filter(meant).flatMap(of -> commit(kind, of.label(), Optional.of(of.number()), tx -> {
                List<Change> changes = Journal.changes(writer, of.number());
                if (back)
                    tx.reverse(changes, tables);
                else
                    tx.repeat(changes, tables);
                journal.mark(of.number(), !back);
                return of;
            }).act);
        } finally {
            writing.unlock();
        }
        turned.ifPresent(this::tell);
        return turned;
    }

    /// The newest acts of all kinds, the newest first.
    public List<Act> acts(int most) {
        return read(sql -> Journal.acts(sql, "ORDER BY number DESC LIMIT ?", most));
    }

    private <T> Done<T> commit(Act.Kind kind, String label, Optional<Long> of, Function<Transaction, T> deed) {
        writer.execute("BEGIN IMMEDIATE");
        try {
            Act act = journal.begin(kind, label, of);
            Transaction transaction = new Transaction(writer, journal, act);
            T value = deed.apply(transaction);
            boolean changed = transaction.finish() || kind != Act.Kind.DO;
            writer.execute(changed ? "COMMIT" : "ROLLBACK");
            return new Done<>(value, changed ? Optional.of(transaction.act()) : Optional.empty());
        } catch (RuntimeException | Error e) {
            rollback(writer, e);
            throw e;
        }
    }

    private record Done<T>(T value, Optional<Act> act) {}

    /// Rolls back after a failure. A full disk may have made SQLite roll back by itself, so that there is nothing left to do.
    static void rollback(Sql sql, Throwable failure) {
        try {
            sql.execute("ROLLBACK");
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /// Tells of each act after it is committed, on the thread that committed it.
    public AutoCloseable watch(Consumer<Act> told) {
        watchers.add(told);
        return () -> watchers.remove(told);
    }

    /// Closes the readers before the writer, so that the writer leaves one whole file behind.
    @Override
    public void close() {
        writing.lock();
        try (claim) {
            if (closed)
                return;
            closed = true;
            copy.stop();
            readers.close();
            try (writer) {
                tidyUp();
            }
        } finally {
            writing.unlock();
        }
    }

    /// Brings what was saved from the log into the book itself. On a full disk it stays in the log, as safe, until the next closing.
    private void tidyUp() {
        try {
            writer.execute("PRAGMA optimize");
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (BookTrouble e) {
            LOG.log(System.Logger.Level.WARNING, "the book was closed with its log beside it");
        }
    }
}
