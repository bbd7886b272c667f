package org.chancery.desk.calendars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.icalendar.reading.recurrence.Occurrences;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// What is said of the events of a file that repeat: of each by itself, or of all together where there are many.
final class SeriesSaid {

    private static final int FEW = 5;

    private final String window;
    private final List<String> each = new ArrayList<>();
    private int absent;
    private int cut;

    SeriesSaid(LocalDate from, LocalDate to) {
        this.window = "from " + day(from) + " to " + day(to);
    }

    private static String day(LocalDate day) {
        return WhenLabel.medium(Day.of(day));
    }

    void of(String title, Occurrences found) {
        boolean none = found.events().isEmpty();
        absent += none ? 1 : 0;
        cut += found.cut() ? 1 : 0;
        String which = found.cut() ? "only the first " + Occurrences.MOST + " of its dates " : "its dates ";
        each.add("“" + title + "” repeats: " + (none
                ? "it does not come " + window + ", so nothing of it is taken."
                : which + window + " are taken, each by itself. Read the calendar in again for later ones."));
    }

    List<String> sentences() {
        if (each.size() <= FEW)
            return each;
        var all = new ArrayList<String>();
        all.add(each.size() + " events repeat: their dates " + window
                + " are taken, each by itself. Read the calendar in again for later ones.");
        if (absent > 0)
            all.add("Of " + absent + " of them nothing is taken: they do not come then.");
        if (cut > 0)
            all.add("Of " + cut + " of them only the first " + Occurrences.MOST + " dates are taken.");
        return all;
    }
}
