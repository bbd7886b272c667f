package org.chancery.icalendar.file;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.chancery.icalendar.PlainText;

/// What stands above the events: who wrote the file, and how a calendar names it and how often it looks again.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc7986#section-5">RFC 7986, 5</a>
final class HeaderBuilder {

    private static final Duration REFRESH = Duration.ofDays(1);

    private HeaderBuilder() {}

    static PropertyList build(String name, ZoneId officer) {
        String said = PlainText.line(name);
        return new PropertyList(List.<Property>of(
                ImmutableVersion.VERSION_2_0,
                new ProdId(CalendarFile.PRODUCT),
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", said),
                new Name(said),
                new XProperty("X-WR-TIMEZONE", officer.getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", "P1D")));
    }
}
