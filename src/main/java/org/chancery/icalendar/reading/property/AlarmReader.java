package org.chancery.icalendar.reading.property;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.icalendar.reading.component.Alarm;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.ContentLine;
import org.chancery.icalendar.reading.lines.FileLimit;
import org.chancery.icalendar.reading.lines.Malformed;
import org.chancery.icalendar.reading.value.DateText;
import org.chancery.icalendar.reading.value.DurationText;

/// VALARM: when it sounds. Repeats are left aside, and so is how it sounds.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.6">RFC 5545, 3.6.6</a>
public final class AlarmReader {

    private AlarmReader() {}

    public static List<Alarm> read(Block block, List<String> remarks) {
        List<Block> alarms = block.blocks("VALARM");
        if (alarms.isEmpty())
            return List.of();
        if (alarms.size() > FileLimit.ALARMS.most())
            remarks.add("It has " + FileLimit.ALARMS.exceeded() + "; the rest are left out.");
        return alarms.stream().limit(FileLimit.ALARMS.most()).map(AlarmReader::alarm).toList();
    }

    private static Alarm alarm(Block block) {
        String action = block.first("ACTION").map(ContentLine::value).orElse("").strip().toUpperCase(Locale.ROOT);
        if (action.equals("NONE"))
            return new Alarm.Silent("is switched off");
        return block.first("TRIGGER").map(AlarmReader::sounding).orElseGet(() -> new Alarm.Silent("has no time"));
    }

    private static Alarm sounding(ContentLine trigger) {
        Optional<Duration> lead = DurationText.read(trigger.value());
        if (lead.isPresent())
            return trigger.says("RELATED", "END")
                    ? new Alarm.FromEnd(lead.get())
                    : new Alarm.FromStart(lead.get());
        Optional<Instant> at = DateText.local(trigger.value()).map(local -> local.toInstant(ZoneOffset.UTC));
        return at.<Alarm>map(Alarm.At::new).orElseGet(
                () -> new Alarm.Silent("has the time " + Malformed.quoted(trigger.value()) + ", which is none"));
    }
}
