package org.chancery.agenda.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.time.text.WhenText;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizingTest {

    private static final WorkingDays NAIROBI = new WorkingDays(DutyStation.NAIROBI.holidays(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-09/2024-12-11                    | 2024-10-28                    | 6 weeks before the meeting opens; 42 days before the meeting opens
            2024-12-09/2024-12-11                    | 2024-11-25                    | 2 weeks before the meeting opens; 14 days before the meeting opens; 10 working days before the meeting opens
            2024-12-09/2024-12-11                    | 2024-11-09                    | 1 month before the meeting opens; 30 days before the meeting opens
            2024-12-09/2024-12-11                    | 2024-12-25                    | 2 weeks after the meeting closes; 14 days after the meeting closes
            at 2024-12-09 10:00 13:00 Africa/Nairobi | at 2024-12-06 18:00 Africa/Nairobi | 3 days before the meeting opens
            2024-12-09/2024-12-11                    | 2024-12-10                    | ''
            2024-12                                  | 2024-10-28                    | ''
            2024-12-09/2024-12-11                    | 2024-10                       | ''
            2024-12-09/2024-12-11                    | 2022-10-28                    | ''
            """)
    void aDistanceIsRecognizedTheRoundestFirst(String meeting, String date, String words) {
        assertThat(Recognizing.from(meeting(meeting), WhenText.read(date, ""), NAIROBI).stream()
                .map(ReckoningWords::of).collect(Collectors.joining("; "))).isEqualTo(words);
    }

    private static Meeting meeting(String when) {
        return new Meeting(Id.parse("01900000-0000-7000-8000-000000000001"), "OEWG-H", Optional.empty(),
                Optional.empty(), WhenText.read(when, ""), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
    }
}
