package org.chancery.icalendar.reading.entry;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.PlainText;
import org.chancery.icalendar.property.DescriptionBuilder;
import org.chancery.icalendar.property.SummaryBuilder;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.component.Wording;
import org.chancery.icalendar.reading.entry.ReadEntry.Said;
import org.chancery.time.When;

/// What a component comes to as an entry of the book. In a file that this program wrote, what the builders wrote is read back; it counts only
/// if the same would be written of it again.
public final class EntryReader {

    private static final String UNTITLED = "(no title)";

    private final ZoneId officer;
    private final Optional<ZoneId> file;
    private final boolean own;

    /// @param file the zone in which the file means clock times without one, if it says so
    /// @param own whether this program wrote the file
    public EntryReader(ZoneId officer, Optional<ZoneId> file, boolean own) {
        this.officer = officer;
        this.file = file;
        this.own = own;
    }

    public ReadEntry read(Component component) {
        var remarks = new ArrayList<>(component.remarks());
        boolean ours = own || !component.ownDate().isEmpty();
        When when = when(component, remarks);
        String description = component.wording().description();
        OwnDescription lines = ours ? OwnDescription.read(description) : OwnDescription.NONE;
        Said said = said(component, when, lines, ours);
        String composed = TrialEvent.of(said).map(DescriptionBuilder::text).orElse("");
        boolean understood = ours && begins(description, composed);
        if (ours && !understood)
            said = said(component, when, OwnDescription.NONE, true);
        String rest = understood ? rest(description, composed) : besides(component.wording());
        return new ReadEntry(component.line(), component.identity(), InstanceText.of(component),
                said(component, said, remarks),
                rest, component.related(), remarks);
    }

    private static boolean begins(String description, String composed) {
        return description.equals(composed) || composed.isEmpty() || description.startsWith(composed + "\n");
    }

    private static String rest(String description, String composed) {
        return description.equals(composed)
                ? ""
                : description.substring(composed.isEmpty() ? 0 : composed.length() + 1);
    }

    /// An address that the description does not name stands below it.
    private static String besides(Wording wording) {
        boolean more = !wording.url().isBlank() && !wording.description().contains(wording.url());
        return !more
                ? wording.description()
                : wording.description().isBlank() ? wording.url() : wording.description() + "\n" + wording.url();
    }

    /// The date that this program wrote counts as long as nobody has moved the event since.
    private When when(Component component, List<String> remarks) {
        When told = new EntryDate(officer, file).of(component, remarks);
        Optional<When> kept = EntryDate.own(component.ownDate());
        if (kept.isEmpty())
            return told;
        Standing standing = StandingReader.read(component, told, OwnDescription.NONE);
        if (TrialEvent.of(standing, kept.get()).filter(event -> TrialEvent.standsAt(event, component)).isPresent())
            return kept.get();
        remarks.add("It was moved in a calendar since this program wrote it: its date is the calendar's.");
        return told;
    }

    private Said said(Component component, When when, OwnDescription lines, boolean ours) {
        Standing standing = StandingReader.read(component, when, lines);
        String title = PlainText.line(component.wording().summary());
        String before = TrialEvent.of(standing, when).map(SummaryBuilder::before).orElse("");
        if (ours && title.startsWith(before))
            title = title.substring(before.length());
        else if (standing.cancelled())
            title = title.replaceFirst("(?i)^cancell?ed: *", "");
        List<String> bodies = StandingReader.bodies(component);
        return new Said(standing, title.isBlank() ? UNTITLED : title.strip(), when,
                PlainText.line(component.wording().location()), bodies, ours, lines.owner(), lines.resolution(),
                lines.doubt(), List.of());
    }

    /// The same with its reminders, which count from its date.
    private Said said(Component component, Said s, List<String> remarks) {
        Optional<Event> event = TrialEvent.of(s);
        if (event.isEmpty() && !component.alarms().isEmpty())
            remarks.add("Its alarms are left out: it has no date.");
        return event
                .map(e -> new EntryReminders(e.placement(), officer, remarks)
                        .of(component.alarms(), component.start().isPresent()))
                .map(reminders -> new Said(s.standing(), s.title(), s.when(), s.place(), s.bodies(), s.ownBody(),
                        s.owner(), s.resolution(), s.doubt(), reminders))
                .orElse(s);
    }
}
