package org.chancery.icalendar.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.recurrence.Occurrences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A calendar file is full of addresses; none is asked. Whatever opens an address first asks which proxy to take: here it falls into a trap.
class NoNetworkTest {

    private static final String ADDRESSES = """
            BEGIN:VCALENDAR
            VERSION:2.0
            SOURCE;VALUE=URI:http://192.0.2.1/calendar.ics
            URL:http://192.0.2.1/
            BEGIN:VTIMEZONE
            TZID:Shore
            TZURL:http://192.0.2.1/shore.ics
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0300
            TZOFFSETTO:+0300
            TZURL:http://192.0.2.1/standard.ics
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:http://192.0.2.1/uid
            DTSTART;TZID=Shore:20241209T100000
            RRULE:FREQ=WEEKLY;COUNT=5
            ATTACH:http://192.0.2.1/paper.pdf
            IMAGE;VALUE=URI:http://192.0.2.1/picture.png
            URL:http://192.0.2.1/event
            ORGANIZER;DIR="ldap://192.0.2.1/x":mailto:office@example.org
            BEGIN:VALARM
            ACTION:AUDIO
            ATTACH:http://192.0.2.1/bell.wav
            TRIGGER:-PT1H
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """;

    private final ProxySelector before = ProxySelector.getDefault();
    private final List<URI> asked = new ArrayList<>();

    @BeforeEach
    void layTheTrap() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                asked.add(address);
                throw new IllegalStateException("a connection was wanted: " + address);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
                asked.add(address);
            }
        });
    }

    @AfterEach
    void liftTheTrap() {
        ProxySelector.setDefault(before);
    }

    @Test
    void noAddressInAFileIsAsked() {
        Component series = Ics.only(ADDRESSES);
        assertThat(Occurrences.of(series, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31), List.of()).events())
                .hasSize(5);
        assertThat(asked).isEmpty();
    }

    @Test
    void theTrapWouldHaveCaughtIt() {
        assertThatThrownBy(() -> URI.create("http://192.0.2.1/shore.ics").toURL().openStream())
                .hasMessageContaining("a connection was wanted");
        assertThat(asked).hasSize(1);
    }
}
