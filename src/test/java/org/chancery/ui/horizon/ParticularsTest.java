package org.chancery.ui.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Meeting.Status;
import org.chancery.agenda.Origin;
import org.chancery.desk.LookingAhead.Line;
import org.chancery.time.text.WhenText;
import org.chancery.ui.AutumnBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONFIRMED | 2024-12-09/2024-12-11 | Nairobi · 3 days · Board
            ADJOURNED | 2024-12-09/2024-12-11 | adjourned · Nairobi · 3 days · Board
            POSTPONED | undated               | postponed, no new date · Nairobi · Board
            """)
    void aMeetingThatDoesNotSimplyStandUnderItsDateSaysSoFirst(Status status, String when, String said) {
        var meeting = new Meeting(Id.fresh(AutumnBook.CLOCK), "Session", Optional.empty(), Optional.empty(),
                WhenText.read(when, ""), new Origin.Typed(), "Nairobi", status, "", "");
        assertThat(Particulars.of(new Line(meeting, "Board", "", List.of(), false, ""))).isEqualTo(said);
    }

    @Test
    void whatWaitsForADateSaysForWhich() {
        var papers = new Deliverable(Id.fresh(AutumnBook.CLOCK), Deliverable.Kind.DEADLINE, "Papers", Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read("offset 6 WEEKS BEFORE Session opens", ""),
                new Origin.Typed(), "Secretariat", "", Deliverable.Status.EXPECTED, "", "");
        assertThat(Particulars.of(new Line(papers, "Board", "", List.of(), false,
                "waits for the new date of Session")))
                .isEqualTo("waits for the new date of Session · Secretariat · Board");
    }
}
