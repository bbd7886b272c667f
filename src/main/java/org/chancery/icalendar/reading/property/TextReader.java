package org.chancery.icalendar.reading.property;

import java.util.List;
import org.chancery.icalendar.reading.lines.Block;
import org.chancery.icalendar.reading.lines.FileLimit;
import org.chancery.icalendar.reading.value.Words;

/// SUMMARY, DESCRIPTION, LOCATION and URL: words, without control characters; cut short with a remark if there are too many.
public final class TextReader {

    private TextReader() {}

    /// @param called how a person calls the property: "description"
    public static String read(Block block, String property, String called, List<String> remarks) {
        return block.first(property).map(line -> Words.read(line.value())).map(words -> {
            if (words.length() <= FileLimit.TEXT.most())
                return clean(words);
            remarks.add("Its " + called + " has " + FileLimit.TEXT.exceeded() + "; the rest is left out.");
            return clean(words.substring(0, FileLimit.TEXT.most()));
        }).orElse("");
    }

    private static String clean(String words) {
        return words.chars().anyMatch(c -> c < ' ' && c != '\n')
                ? words.replace('\t', ' ').replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip()
                : words.strip();
    }
}
