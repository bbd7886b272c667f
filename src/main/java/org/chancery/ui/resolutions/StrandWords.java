package org.chancery.ui.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.threads.Strand.Met;
import org.chancery.desk.threads.Strand.Spoke;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;

/// What a thread says of a paper that spoke of its resolution, and of a meeting.
///
/// @param date "16 Oct 2024"
/// @param aside the small line under the title: "¶46–52, 60–69 · 6 asked, 1 not answered"
/// @param standing what it is, in a word or two: "paper", "took it up", "confirmed"
record StrandWords(String date, String title, String aside, String standing, String distance) {

    static StrandWords of(Spoke spoke, int year) {
        var aside = new ArrayList<String>();
        String places = places(spoke.paper().passages());
        if (!places.isEmpty())
            aside.add(places);
        if (!spoke.asked().isEmpty())
            aside.add(spoke.asked().size() + " asked"
                    + (spoke.unanswered() == 0 ? "" : ", " + spoke.unanswered() + " not answered"));
        return new StrandWords(WhenLabel.brief(Day.of(spoke.on()), year), spoke.paper().title(),
                String.join(" · ", aside), "paper", "");
    }

    static StrandWords of(Met met, int year) {
        var aside = new ArrayList<String>();
        if (!met.meeting().place().isBlank())
            aside.add(met.meeting().place());
        if (!met.body().isEmpty() && !met.meeting().title().contains(met.body()))
            aside.add(met.body());
        return new StrandWords(WhenLabel.brief(met.meeting().when(), year), met.meeting().title(),
                String.join(" · ", aside),
                met.tookUp()
                        ? met.over() ? "took it up" : "takes it up"
                        : met.meeting().status().name().toLowerCase(Locale.ROOT),
                met.distance());
    }

    /// "¶46–52, 60–69": neighbouring numbers as a run; paragraphs without a number are only counted.
    static String places(List<Passage> passages) {
        List<Integer> numbers = passages.stream()
                .map(Passage::label)
                .filter(label -> label.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .toList();
        if (numbers.isEmpty())
            return passages.size() == 1 ? "1 paragraph" : passages.size() + " paragraphs";
        var runs = new ArrayList<String>();
        int first = numbers.getFirst();
        for (int i = 0; i < numbers.size(); i++) {
            int last = numbers.get(i);
            if (i + 1 < numbers.size() && numbers.get(i + 1) == last + 1)
                continue;
            runs.add(first == last ? String.valueOf(first) : first + "–" + last);
            first = i + 1 < numbers.size() ? numbers.get(i + 1) : last;
        }
        return "¶" + String.join(", ", runs);
    }

    String spoken() {
        return String.join(", ", date, title, aside, standing, distance);
    }
}
