package org.chancery.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.rules.RulePack;
import org.chancery.desk.calendars.CalendarLine;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.Decision;
import org.chancery.desk.calendars.ImportingCalendar.Look;
import org.chancery.desk.receiving.Arrival;
import org.chancery.desk.receiving.Came.Arrived;
import org.chancery.desk.reminding.Ladders;
import org.chancery.desk.rules.Owed;
import org.chancery.time.working.HolidayList;

/// Acts at random on rules, holidays, receipts, reminders and calendars that came from outside.
final class OfficeDays {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);

    private final Desk desk;
    private final Path folder;
    private final RandomGenerator random;

    OfficeDays(Desk desk, Path folder, RandomGenerator random) {
        this.desk = desk;
        this.folder = folder;
        this.random = random;
    }

    void act() {
        switch (random.nextInt(9)) {
            case 0 -> rules();
            case 1 -> holiday();
            case 2, 3, 4 -> any(desk.agenda().deliverables()).map(Deliverable::id).ifPresent(this::receipt);
            case 5 -> reminders();
            case 6 -> calendar();
            default -> several();
        }
    }

    private void rules() {
        RulePack pack = any(desk.rules().packs()).orElseThrow();
        any(desk.agenda().bodies()).map(Body::id).ifPresent(body -> {
            if (random.nextInt(4) == 0) {
                desk.applying().release(pack, body);
                return;
            }
            Map<Boolean, List<Owed>> parts = desk.applying().proposals(pack, body).stream().limit(6)
                    .collect(Collectors.partitioningBy(owed -> random.nextInt(3) > 0));
            desk.applying().accept(pack, body, parts.get(true), parts.get(false));
        });
    }

    private void holiday() {
        HolidayList list = any(desk.workingDays().lists()).orElseThrow();
        LocalDate day = TODAY.plusDays(random.nextInt(90));
        if (list.holiday(day).isEmpty())
            desk.workingDays().keep(list.with(day, "Feast " + random.nextInt(9)));
        else
            desk.workingDays().keep(list.never(day));
    }

    private void receipt(Id owed) {
        Optional<Arrived> arrived = any(desk.receiving().came(owed).arrived());
        LocalDate day = TODAY.plusDays(random.nextInt(60));
        switch (random.nextInt(5)) {
            case 0 -> desk.receiving().await(owed, 1 + random.nextInt(4));
            case 1 -> arrived.ifPresent(each -> desk.receiving().takeBack(each.receipt().id()));
            case 2 -> arrived.ifPresent(each -> desk.receiving().correct(each.receipt().id(), day, "By courier"));
            default -> desk.receiving().receive(owed, Arrival.saying("Annex " + random.nextInt(9), day));
        }
    }

    private void reminders() {
        Ladders old = desk.reminders().usual();
        Ladders now = old.with(Ladders.Kind.values()[random.nextInt(Ladders.Kind.values().length)],
                List.of(1 + random.nextInt(5), 6 + random.nextInt(30))).at(LocalTime.of(7 + random.nextInt(4), 0));
        desk.reminders().keep(now);
        if (random.nextBoolean())
            desk.reminders().bring(old, now);
    }

    private void calendar() {
        int number = random.nextInt(6);
        LocalDate day = TODAY.plusDays(1 + random.nextInt(90));
        Path file = folder.resolve("board.ics");
        try {
            Files.writeString(file, """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    PRODID:-//example.org//board//EN
                    BEGIN:VEVENT
                    UID:board-%d@example.org
                    SEQUENCE:%d
                    DTSTAMP:20241001T080000Z
                    DTSTART;VALUE=DATE:%s
                    SUMMARY:Harbour Board, meeting %d
                    END:VEVENT
                    END:VCALENDAR
                    """.formatted(number, random.nextInt(50), day.format(DateTimeFormatter.BASIC_ISO_DATE), number)
                    .replace("\n", "\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (desk.calendars().look(file) instanceof Look.Shown(var preview))
            desk.calendars().take(preview, preview.lines().stream()
                    .filter(line -> line.kind() != Kind.UNCHANGED && line.kind() != Kind.REFUSED)
                    .collect(Collectors.toMap(CalendarLine::number,
                            line -> line.kind() == Kind.UNCLEAR ? Decision.NEW : Decision.TAKE)));
    }

    private void several() {
        Set<Id> some = desk.agenda().deliverables().stream().map(Deliverable::id)
                .filter(id -> random.nextInt(4) == 0).collect(Collectors.toSet());
        if (some.isEmpty())
            return;
        switch (random.nextInt(5)) {
            case 0 -> desk.receiving().receiveAll(some, TODAY);
            case 1 -> desk.receiving().drop(some);
            case 2 -> desk.receiving().confirm(some, random.nextBoolean());
            case 3 -> desk.receiving().reopen(some);
            default -> desk.agenda().delete(some);
        }
    }

    private <T> Optional<T> any(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
