package org.chancery.icalendar.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands between a BEGIN and its END: properties, and blocks within.
public final class Block {

    private final String name;
    private final int line;
    private final List<ContentLine> properties = new ArrayList<>(12);
    private final List<Block> blocks = new ArrayList<>(2);
    private boolean tooLong;

    public Block(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /// In capitals: "VEVENT".
    public String name() {
        return name;
    }

    /// The number of its first line.
    public int line() {
        return line;
    }

    /// @throws Exceeded if there are too many
    public void add(ContentLine property) {
        FileLimit.PROPERTIES.check(properties.size() + 1L);
        properties.add(property);
    }

    /// @throws Exceeded if there are too many
    public void add(Block block) {
        FileLimit.PROPERTIES.check(blocks.size() + 1L);
        blocks.add(block);
    }

    /// Notes that a line of it went over [FileLimit#LINE] and was left out.
    public void leftOutALine() {
        tooLong = true;
    }

    public boolean lacksALine() {
        return tooLong;
    }

    public Optional<ContentLine> first(String property) {
        for (ContentLine each : properties) {
            if (each.name().equals(property))
                return Optional.of(each);
        }
        return Optional.empty();
    }

    public Stream<ContentLine> all(String property) {
        return properties.stream().filter(each -> each.name().equals(property));
    }

    /// The blocks within that have this name.
    public List<Block> blocks(String called) {
        return blocks.isEmpty() ? List.of() : blocks.stream().filter(each -> each.name.equals(called)).toList();
    }
}
