package org.chancery.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.desk.away.CatchingUp;
import org.chancery.desk.calendars.ImportingCalendar;
import org.chancery.desk.exporting.ExportingCalendar;
import org.chancery.desk.cutoffs.SettingCutoffs;
import org.chancery.desk.filing.Rereading;
import org.chancery.desk.leafing.LeafingThrough;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.moving.AcceptingMoves;
import org.chancery.desk.listing.ChangingSeveral;
import org.chancery.desk.listing.KeepingViews;
import org.chancery.desk.listing.ListingDeliverables;
import org.chancery.desk.moving.MovingMeetings;
import org.chancery.desk.moving.TrackingDeadlines;
import org.chancery.desk.publishing.PublishingCalendar;
import org.chancery.desk.quick.AddingQuickly;
import org.chancery.desk.reminding.SettingReminders;
import org.chancery.desk.rules.ApplyingRules;
import org.chancery.desk.receiving.AnsweringQuestions;
import org.chancery.desk.receiving.FindingPapers;
import org.chancery.desk.receiving.MeasuringLateness;
import org.chancery.desk.receiving.ReceivingPapers;
import org.chancery.desk.rules.KeepingRules;
import org.chancery.desk.rules.NotingCirculations;
import org.chancery.desk.rules.KeepingWorkingDays;
import org.chancery.desk.preparing.PreparingMeetings;
import org.chancery.desk.threads.FollowingResolutions;
import org.chancery.history.Act;
import org.chancery.history.BookTrouble;
import org.chancery.store.Book;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.files.UsualPlace;
import org.chancery.store.tables.Tables;

/// One officer's desk: a book that is open, and the duties done at it. Any thread may call; reading is done from one moment of the book, each
/// change is one act, kept whole or not at all.
public final class Desk implements AutoCloseable {

    private final Book book;
    private final Ledger ledger;
    private final Rereading rereading = new Rereading();
    private final SettingUp settingUp = new SettingUp(this);
    private final KeepingAgenda agenda = new KeepingAgenda(this);
    private final ReviewingProposals reviewing = new ReviewingProposals(this);
    private final ImportingDocuments importing = new ImportingDocuments(this);
    private final LookingAhead ahead = new LookingAhead(this);
    private final PreparingMeetings preparing;
    private final TrackingPromises promises = new TrackingPromises(this);
    private final LeafingThrough leafing;
    private final ExportingCalendar exporting;
    private final PublishingCalendar publishing;
    private final ListingDeliverables listing;
    private final KeepingViews views;
    private final ChangingSeveral several;
    private final MovingMeetings moving;
    private final AcceptingMoves acceptingMoves;
    private final TrackingDeadlines tracking;
    private final ReceivingPapers receiving;
    private final FindingPapers finding;
    private final AnsweringQuestions answering;
    private final MeasuringLateness lateness;
    private final KeepingRules rules;
    private final ApplyingRules applying;
    private final SettingCutoffs cutoffs;
    private final NotingCirculations circulations;
    private final ImportingCalendar calendars;
    private final KeepingWorkingDays workingDays;
    private final SettingReminders reminders;
    private final FollowingResolutions resolutions;
    private final AddingQuickly quick;
    private final CatchingUp catchingUp;
    private final Undoing undoing;

    private final Runnable afterwards;

    private Desk(Book book, Clock clock, Runnable afterwards) {
        this.book = book;
        this.ledger = new Ledger(book, clock, SettingUp::dutyStation);
        this.preparing = new PreparingMeetings(ledger, rereading);
        this.leafing = new LeafingThrough(ledger);
        this.exporting = new ExportingCalendar(ledger, CalendarEntries::of);
        this.publishing = new PublishingCalendar(ledger, CalendarEntries::of);
        this.listing = new ListingDeliverables(ledger);
        this.views = new KeepingViews(ledger, listing);
        this.several = new ChangingSeveral(ledger);
        this.moving = new MovingMeetings(ledger);
        this.acceptingMoves = new AcceptingMoves(ledger, rereading);
        this.tracking = new TrackingDeadlines(ledger);
        this.receiving = new ReceivingPapers(ledger);
        this.finding = new FindingPapers(ledger);
        this.answering = new AnsweringQuestions(ledger);
        this.lateness = new MeasuringLateness(ledger);
        this.rules = new KeepingRules(ledger);
        this.applying = new ApplyingRules(ledger);
        this.cutoffs = new SettingCutoffs(ledger);
        this.circulations = new NotingCirculations(ledger);
        this.calendars = new ImportingCalendar(ledger);
        this.workingDays = new KeepingWorkingDays(ledger);
        this.reminders = new SettingReminders(ledger);
        this.resolutions = new FollowingResolutions(ledger);
        this.quick = new AddingQuickly(ledger);
        this.catchingUp = new CatchingUp(ledger);
        this.afterwards = afterwards;
        this.undoing = new Undoing(book);
    }

    /// Opens the book at this path, creating it and its folder if there is none.
    ///
    /// @throws BookTrouble if it is open elsewhere, was written by a newer Chancery, is damaged, or cannot be written
    public static Desk open(Path book, Clock clock) {
        return open(book, clock, () -> {});
    }

    /// @param afterwards what to do once the book is closed
    static Desk open(Path book, Clock clock, Runnable afterwards) {
        return new Desk(Book.open(book, Tables.ALL, clock), clock, afterwards);
    }

    /// Where this person's book lies on this platform.
    public static Path usualBook() {
        return UsualPlace.ofBook();
    }

    public Path book() {
        return book.file();
    }

    /// Today, where the officer is posted.
    public LocalDate today() {
        return ledger.today();
    }

    public ZoneId dutyStation() {
        return ledger.dutyStation();
    }

    public ImportingDocuments importing() {
        return importing;
    }

    public ReviewingProposals reviewing() {
        return reviewing;
    }

    public KeepingAgenda agenda() {
        return agenda;
    }

    public LookingAhead ahead() {
        return ahead;
    }

    public PreparingMeetings preparing() {
        return preparing;
    }

    public TrackingPromises promises() {
        return promises;
    }

    public LeafingThrough leafing() {
        return leafing;
    }

    public ExportingCalendar exporting() {
        return exporting;
    }

    public ListingDeliverables listing() {
        return listing;
    }

    public KeepingViews views() {
        return views;
    }

    public ChangingSeveral several() {
        return several;
    }

    public PublishingCalendar publishing() {
        return publishing;
    }

    public MovingMeetings moving() {
        return moving;
    }

    public AcceptingMoves acceptingMoves() {
        return acceptingMoves;
    }

    public TrackingDeadlines tracking() {
        return tracking;
    }

    public ReceivingPapers receiving() {
        return receiving;
    }

    public FindingPapers finding() {
        return finding;
    }

    public AnsweringQuestions answering() {
        return answering;
    }

    public MeasuringLateness lateness() {
        return lateness;
    }

    public KeepingRules rules() {
        return rules;
    }

    public NotingCirculations circulations() {
        return circulations;
    }

    public SettingCutoffs cutoffs() {
        return cutoffs;
    }

    public ApplyingRules applying() {
        return applying;
    }

    public ImportingCalendar calendars() {
        return calendars;
    }

    public KeepingWorkingDays workingDays() {
        return workingDays;
    }

    public CatchingUp catchingUp() {
        return catchingUp;
    }

    public AddingQuickly quick() {
        return quick;
    }

    public SettingReminders reminders() {
        return reminders;
    }

    public FollowingResolutions resolutions() {
        return resolutions;
    }

    public Undoing undoing() {
        return undoing;
    }

    public SettingUp settingUp() {
        return settingUp;
    }

    /// Tells of each act after it is committed, on the thread that committed it, until what is returned is closed.
    public AutoCloseable watch(Consumer<Act> told) {
        return book.watch(told);
    }

    @Override
    public void close() {
        book.close();
        afterwards.run();
    }

    /// What the papers opened last say, known to all duties.
    Rereading rereading() {
        return rereading;
    }

    Clock clock() {
        return ledger.clock();
    }

    /// Reads from one moment of the book.
    <T> T read(Function<Sql, T> reading) {
        return ledger.read(reading);
    }

    /// The only way to write: one act, named as the Undo menu names it.
    <T> T change(String label, Function<Transaction, T> deed) {
        return ledger.change(label, deed);
    }
}
