package org.chancery.desk.cutoffs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.CutoffTerms;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.desk.cutoffs.LastMoment.From;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.reckoning.CutoffTermsTable;
import org.chancery.time.Day;
import org.chancery.time.Moment;
import org.chancery.time.When;
import org.chancery.time.working.WorkingDays;
import org.chancery.time.zone.Cutoff;

/// Saying when and where the last day of a deadline ends. The date itself says it first, then its entry, then the body to which it is owed; else
/// it is the end of the day at the duty station.
public final class SettingCutoffs {

    private final Ledger ledger;

    public SettingCutoffs(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Empty for what is not due on a day that is known.
    public Optional<LastMoment> of(Id entry) {
        return ledger.read(sql -> Deliverables.TABLE.find(sql, entry)
                .filter(deliverable -> deliverable.when().precision().isExact())
                .map(deliverable -> of(sql, deliverable)));
    }

    private static LastMoment of(Sql sql, Deliverable deliverable) {
        LocalDate day = deliverable.when().latest().orElseThrow();
        Optional<CutoffTerms> own = CutoffTermsTable.TABLE.find(sql, deliverable.id());
        Optional<CutoffTerms> body = deliverable.body().flatMap(id -> CutoffTermsTable.TABLE.find(sql, id));
        ZoneId station = Settings.TABLE.dutyStation(sql);
        Optional<ZoneId> capital = Settings.TABLE.capital(sql);
        String off = dayOff(Almanac.workingDays(sql), day);
        if (deliverable.when() instanceof Moment moment)
            return new LastMoment(of(moment), From.DATE, capital, off);
        return own.map(terms -> new LastMoment(terms.on(day), From.ENTRY, capital, off))
                .or(() -> body.map(terms -> new LastMoment(terms.on(day), From.BODY, capital, off)))
                .orElseGet(() -> new LastMoment(Cutoff.endOf(day, station), From.DUTY_STATION, capital, off));
    }

    /// What is due in a run of hours may come until its end.
    private static Cutoff of(Moment moment) {
        return moment.end().map(end -> Cutoff.at(end.toLocalDate(), end.toLocalTime(), moment.zone()))
                .orElseGet(() -> Cutoff.at(moment.day(), moment.from(), moment.zone()));
    }

    private static String dayOff(WorkingDays working, LocalDate day) {
        return working.off(day).map(off -> off.name() + ", " + off.place())
                .orElseGet(() -> working.isWeekend(day)
                        ? "a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        : "");
    }

    /// Sets when and where the last day of a deliverable ends. A date that says a clock time itself gets another one.
    ///
    /// @param at empty for the end of the day
    /// @throws java.util.NoSuchElementException if it is not in the book
    public void set(Id entry, Optional<LocalTime> at, ZoneId zone) {
        Deliverable found = find(entry);
        ledger.change("Set the cut-off of " + found.title(), tx -> {
            Deliverable now = Deliverables.TABLE.find(tx.sql(), entry).orElseThrow();
            if (now.when() instanceof Moment moment) {
                When timed = at.<When>map(time -> Moment.at(moment.day(), time, zone))
                        .orElseGet(() -> Day.of(moment.day()));
                if (!timed.sameDateAs(now.when()))
                    Entries.put(tx, now.dated(timed, now.origin().byHand(now.when())));
            }
            tx.put(CutoffTermsTable.TABLE, new CutoffTerms(entry, at, zone));
            return entry;
        });
    }

    /// Sets when and where the last day ends of all that is owed to the body of a deliverable and does not say it itself.
    public void setForBody(Id entry, Optional<LocalTime> at, ZoneId zone) {
        Id body = find(entry).body().orElseThrow();
        ledger.change("Set the cut-off of what is owed to a body", tx -> {
            tx.put(CutoffTermsTable.TABLE, new CutoffTerms(body, at, zone));
            if (CutoffTermsTable.TABLE.find(tx.sql(), entry).isPresent())
                tx.delete(CutoffTermsTable.TABLE, entry);
            return body;
        });
    }

    private Deliverable find(Id entry) {
        return ledger.read(sql -> Deliverables.TABLE.find(sql, entry)).orElseThrow();
    }
}
