package org.chancery.reading.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/// The lists that a Word file defines: which levels they have and how those are numbered.
final class Numbering {

    /// @param link name of the numbering style that has the levels, when this definition only refers to it
    private record Definition(Map<Integer, Level> levels, Optional<String> link) {}

    /// @param starts numbers that this list starts its levels with, whatever its definition says
    /// @param levels that this list numbers in its own way
    private record Instance(int definition, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<String, Integer> styled = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();

    static Numbering none() {
        return new Numbering();
    }

    static Numbering parse(Xml xml) throws XMLStreamException {
        var numbering = new Numbering();
        xml.root(name -> {
            switch (name) {
                case "abstractNum" -> numbering.definition(xml);
                case "num" -> numbering.instance(xml);
                default -> xml.skip();
            }
        });
        return numbering;
    }

    /// What lists of the same definition count on together.
    Optional<Integer> definition(int list) {
        return Optional.ofNullable(instances.get(list)).map(i -> resolve(i.definition()));
    }

    boolean restarts(int list, int level) {
        Instance instance = instances.get(list);
        return instance != null && instance.starts().containsKey(level);
    }

    Level level(int list, int level) {
        Instance instance = instances.get(list);
        if (instance == null)
            return Level.NONE;
        Definition definition = definitions.get(resolve(instance.definition()));
        Level own = instance.levels().get(level);
        Level found = own != null
                ? own
                : definition == null ? Level.NONE : definition.levels().getOrDefault(level, Level.NONE);
        return Optional.ofNullable(instance.starts().get(level)).map(found::startingAt).orElse(found);
    }

    /// The level that paragraphs of this style stand on; the outermost if none is tied to it.
    int levelOf(int list, Optional<String> style) {
        for (int level = 0; level < 9; level++) {
            if (style.isPresent() && level(list, level).style().equals(style))
                return level;
        }
        return 0;
    }

    private int resolve(int id) {
        Definition definition = definitions.get(id);
        if (definition == null || !definition.levels().isEmpty())
            return id;
        return definition.link().map(styled::get).orElse(id);
    }

    private void definition(Xml xml) throws XMLStreamException {
        int id = xml.attribute("abstractNumId").flatMap(Xml::parse).orElse(-1);
        Map<Integer, Level> levels = new TreeMap<>();
        var link = new HashMap<String, String>();
        xml.children(name -> {
            switch (name) {
                case "lvl" -> level(xml, levels);
                case "numStyleLink" -> xml.value().ifPresent(v -> link.put(name, v));
                case "styleLink" -> xml.value().ifPresent(v -> styled.put(v, id));
                default -> xml.skip();
            }
        });
        definitions.put(id, new Definition(levels, Optional.ofNullable(link.get("numStyleLink"))));
    }

    private void instance(Xml xml) throws XMLStreamException {
        int id = xml.attribute("numId").flatMap(Xml::parse).orElse(-1);
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        int[] definition = {-1};
        xml.children(name -> {
            switch (name) {
                case "abstractNumId" -> definition[0] = xml.number().orElse(-1);
                case "lvlOverride" -> override(xml, starts, levels);
                default -> xml.skip();
            }
        });
        instances.put(id, new Instance(definition[0], starts, levels));
    }

    private static void override(Xml xml, Map<Integer, Integer> starts, Map<Integer, Level> levels)
            throws XMLStreamException {
        int level = xml.attribute("ilvl").flatMap(Xml::parse).orElse(0);
        xml.children(name -> {
            switch (name) {
                case "startOverride" -> xml.number().ifPresent(n -> starts.put(level, n));
                case "lvl" -> level(xml, levels);
                default -> xml.skip();
            }
        });
    }

    private static void level(Xml xml, Map<Integer, Level> levels) throws XMLStreamException {
        int index = xml.attribute("ilvl").flatMap(Xml::parse).orElse(0);
        var said = new HashMap<String, String>();
        xml.children(name -> xml.value().ifPresent(v -> said.put(name, v)));
        levels.put(index,
                new Level(number(said, "start").orElse(0), said.getOrDefault("numFmt", "decimal"),
                        said.getOrDefault("lvlText", ""),
                        number(said, "lvlRestart"), Optional.ofNullable(said.get("pStyle"))));
    }

    private static Optional<Integer> number(Map<String, String> said, String name) {
        return Optional.ofNullable(said.get(name)).flatMap(Xml::parse);
    }
}
