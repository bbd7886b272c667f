package org.chancery.extraction.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.document.Paragraph;

/// Where a meeting takes place, by the form in which papers say it.
public final class Places {

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]+";
    private static final String ROOM_NAME = "(?: (?:" + NAME + "|\\p{Lu}|\\d{1,3}[A-Z]?|and|[XVI]+)\\b)*";
    private static final Pattern ROOM = Pattern
            .compile("(?:" + NAME + " ){0,4}(?:Conference [Rr]oom|Room|Hall|Auditorium|Chamber|"
                    + "Boardroom|Salle|Sala)" + ROOM_NAME);
    private static final Pattern ONLINE = Pattern.compile(
            "(?iu)\\b(?:fully |entirely |held )?(virtually|virtual meeting|online|via (?:microsoft teams|zoom|webex)|en ligne|en línea|por videoconferencia|par visioconférence)\\b");
    private static final Pattern CITY_IN_TEXT = Pattern
            .compile("(?u)\\b(?:in|at|à|en)\\s+(?:the\\s+)?((?:" + NAME + "(?:\\s+|-))?"
                    + NAME + "(?: (?:des|de|du|la) " + NAME + ")*(?:,\\s+(?:" + NAME + "\\s)?" + NAME + ")?)");
    private static final Pattern CITY_IN_LINE = Pattern.compile(
            "(?u)^(?:.*\\b(?:\\d{4}|session|meeting) )?(" + NAME + "(?: " + NAME
                    + ")?(?: \\([\\p{L} ]+\\))?), (?:from |du |del )?(?:\\d{1,2}\\b|(?i:"
                    + Months.NAMES + ")).*");
    private static final Pattern CITY_AT_END = Pattern.compile(
            "(?u).*\\d{4},\\s+(" + NAME + "(?: " + NAME + ")?(?:,\\s+" + NAME + "(?: " + NAME + ")?)?)$");
    private static final Pattern NO_PLACE = Pattern.compile("(?iu)(?:" + Months.NAMES
            + "|" + Months.DAYS
            + "|resolution|decision|member|english|french|spanish|accordance|person|advance|plenary|annex|article|rule|"
            + "paragraph|agenda|item|east africa|on|from|day|no|the)\\b.*|.*\\b(?:" + Months.NAMES + "|" + Months.DAYS
            + ")\\b.*");

    private static final Pattern NO_ROOM = Pattern.compile("^(?:\\p{L}+ )*(?:Town Hall|Hall [Mm]eeting)");

    private static final Pattern BODY = Pattern.compile(
            "(?iu).*\\b(assembly|board|committee|council|commission|group|forum|conference|secretariat|programme|convention|bureau|plan|"
                    + "fund|agenda|charter|protocol|agreement|strategy|framework)\\b.*");

    private Places() {}

    /// In the lines of a masthead: room, then city.
    static String inLines(List<Paragraph> head) {
        for (Paragraph paragraph : head) {
            String room = room(paragraph.text());
            if (!room.isEmpty())
                return room;
        }
        for (Paragraph paragraph : head) {
            for (Pattern form : List.of(CITY_IN_LINE, CITY_AT_END)) {
                Matcher city = form.matcher(paragraph.text());
                if (city.matches() && !NO_PLACE.matcher(city.group(1)).matches())
                    return city.group(1);
            }
        }
        return "";
    }

    /// In a sentence that sets a meeting: a room with its city, a city, or that it is online.
    public static String inSentence(String sentence) {
        String room = room(sentence);
        String city = city(sentence);
        if (!room.isEmpty())
            return city.isEmpty() || room.contains(city) ? room : room + ", " + city;
        if (!city.isEmpty())
            return city;
        Matcher online = ONLINE.matcher(sentence);
        return online.find() ? "online" : "";
    }

    private static String room(String text) {
        Matcher room = ROOM.matcher(text);
        return room.find() && !NO_ROOM.matcher(text.substring(room.start())).find()
                ? room.group().replaceAll("^(?:The|In|At) | and$", "")
                : "";
    }

    private static String city(String text) {
        Matcher city = CITY_IN_TEXT.matcher(text);
        while (city.find()) {
            boolean place = !BODY.matcher(city.group(1)).matches() && !NO_PLACE.matcher(city.group(1)).matches()
                    && !city.group(1).matches(".*\\p{Lu}{2,}.*")
                    && !ROOM.matcher(city.group(1)).find();
            if (place)
                return city.group(1).replaceAll("[.]$", "");
        }
        return "";
    }
}
