package org.chancery.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;

/// An entity as the journal sees it: its fields as text. A field without a value is not in it.
public final class Row {

    static final String DELETED = "deleted";

    private final Map<String, String> fields;

    private Row(Map<String, String> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    public static Draft with(String field, String value) {
        return new Draft().with(field, value);
    }

    static Draft empty() {
        return new Draft();
    }

    Map<String, String> fields() {
        return fields;
    }

    public Optional<String> get(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// The text of a field; empty if it has no value.
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public long number(String field) {
        return get(field).map(Long::parseLong).orElse(0L);
    }

    public Optional<Id> id(String field) {
        return get(field).map(Id::parse);
    }

    public <C extends Enum<C>> C constant(String field, Class<C> type) {
        return Enum.valueOf(type, text(field));
    }

    /// The date that the row is under.
    public When when() {
        return WhenText.read(text("when_text"), text("when_words"));
    }

    /// The same row with one field changed.
    Row but(String field, Optional<String> value) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        value.ifPresent(v -> changed.put(field, v));
        return new Row(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && row.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }

    /// A row being written.
    public static final class Draft {

        private final Map<String, String> fields = new LinkedHashMap<>();

        private Draft() {}

        public Draft with(String field, String value) {
            if (!value.isEmpty())
                fields.put(field, value);
            return this;
        }

        public Draft with(String field, long value) {
            return with(field, Long.toString(value));
        }

        public Draft with(String field, Id value) {
            return with(field, value.toString());
        }

        public Draft with(String field, Optional<Id> value) {
            value.ifPresent(id -> with(field, id));
            return this;
        }

        public Draft with(String field, Enum<?> value) {
            return with(field, value.name());
        }

        public Draft with(When when) {
            return with("when_text", WhenText.write(when)).with("when_words", when.words());
        }

        public Row done() {
            return new Row(new LinkedHashMap<>(fields));
        }
    }
}
