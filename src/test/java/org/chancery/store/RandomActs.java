package org.chancery.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.CutoffTerms;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reminder;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.agenda.rules.RandomOrigins;
import org.chancery.document.Hash;
import org.chancery.agenda.rules.RuleApplication;
import org.chancery.agenda.rules.Waiver;
import org.chancery.store.tables.reckoning.CutoffTermsTable;
import org.chancery.store.tables.reckoning.RuleApplications;
import org.chancery.store.tables.reckoning.Waivers;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Receipts;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.Settings;
import org.chancery.store.tables.Settings.Setting;
import org.chancery.store.tables.Tables;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// Acts as a person might do them, at random: several entities added, changed and deleted at a time.
final class RandomActs {

    private final RandomGenerator random;
    private final Clock clock;
    private final RandomOrigins origins;
    private final List<Id> meetings = new ArrayList<>();
    private final List<Id> deliverables = new ArrayList<>();
    private final List<Id> bodies = new ArrayList<>();
    private final List<Id> receipts = new ArrayList<>();
    private final List<Reminder> reminders = new ArrayList<>();

    RandomActs(RandomGenerator random, Clock clock) {
        this.random = random;
        this.origins = new RandomOrigins(random);
        this.clock = clock;
    }

    /// What a person sees of a book: every entity that is not deleted.
    static Map<String, Set<?>> visible(Book book) {
        return book.read(sql -> {
            var state = new LinkedHashMap<String, Set<?>>();
            for (Table<?, ?> table : Tables.ALL)
                state.put(table.name(), Set.copyOf(table.list(sql, "")));
            return state;
        });
    }

    void act(Book book) {
        book.change("Act " + random.nextInt(1000), tx -> {
            int deeds = random.nextInt(1, 5);
            for (int i = 0; i < deeds; i++)
                deed(tx);
            return deeds;
        });
    }

    private void deed(Transaction tx) {
        switch (random.nextInt(14)) {
            case 0, 1 -> tx.put(Meetings.TABLE, meeting(some(meetings)));
            case 2, 3 -> tx.put(Deliverables.TABLE, deliverable(some(deliverables)));
            case 4 -> tx.put(Bodies.TABLE, new Body(some(bodies), word(), word()));
            case 5 -> reminder(tx);
            case 6 -> tx.put(Settings.TABLE, new Setting("mission", random.nextBoolean() ? word() : ""));
            case 7 -> receipt(tx);
            case 8 -> any(receipts).ifPresent(id -> tx.delete(Receipts.TABLE, id));
            case 9 -> any(meetings).ifPresent(id -> tx.delete(Meetings.TABLE, id));
            case 10 -> any(bodies).ifPresent(id -> tx.put(RuleApplications.TABLE, new RuleApplication("pack", id)));
            case 11 -> any(meetings).ifPresent(id -> tx.put(Waivers.TABLE, new Waiver("pack/rule", id)));
            case 12 -> any(deliverables).ifPresent(id -> tx.put(CutoffTermsTable.TABLE, new CutoffTerms(id,
                    random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.of(18, 0)),
                    ZoneId.of("Africa/Nairobi"))));
            default -> any(deliverables).ifPresent(id -> tx.delete(Deliverables.TABLE, id));
        }
    }

    private void reminder(Transaction tx) {
        if (!reminders.isEmpty() && random.nextBoolean()) {
            tx.delete(Reminders.TABLE, reminders.get(random.nextInt(reminders.size())).id());
        } else {
            any(meetings).ifPresent(entry -> {
                var made = new Reminder(Id.fresh(clock), entry, random.nextInt(60), LocalTime.of(9, 0));
                reminders.add(made);
                tx.put(Reminders.TABLE, made);
            });
        }
    }

    private Meeting meeting(Id id) {
        return new Meeting(id, word(), Optional.empty(), Optional.empty(), when(), origins.next(), optionalWord(),
                Meeting.Status.values()[random.nextInt(Meeting.Status.values().length)],
                any(meetings).filter(part -> !part.equals(id)), optionalWord(), optionalWord());
    }

    private Deliverable deliverable(Id id) {
        return new Deliverable(id, Deliverable.Kind.values()[random.nextInt(3)], word(), Optional.empty(),
                Optional.empty(), Optional.empty(), when(),
                origins.next(), optionalWord(), optionalWord(), Deliverable.Status.values()[random.nextInt(6)],
                optionalWord(),
                optionalWord(), random.nextInt(5), any(deliverables)).as(
                        Deliverable.Status.values()[random.nextInt(6)]);
    }

    private void receipt(Transaction tx) {
        any(deliverables).ifPresent(deliverable -> tx.put(Receipts.TABLE, new Receipt(some(receipts), deliverable,
                LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900)),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Hash("0b".repeat(32))), optionalWord())));
    }

    private When when() {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        return switch (random.nextInt(4)) {
            case 0 -> Day.of(day).saying(day.toString());
            case 1 -> Days.of(day, day.plusDays(1 + random.nextInt(5)));
            case 2 -> Imprecise.month(day.getYear(), day.getMonthValue());
            default -> new Undated(optionalWord());
        };
    }

    /// One that was made before, or a new one.
    private Id some(List<Id> known) {
        return any(known).filter(id -> random.nextInt(3) > 0).orElseGet(() -> {
            Id fresh = Id.fresh(clock);
            known.add(fresh);
            return fresh;
        });
    }

    private <T> Optional<T> any(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    private String optionalWord() {
        return random.nextInt(3) == 0 ? "" : word();
    }

    private String word() {
        return random.ints(1 + random.nextInt(8), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
