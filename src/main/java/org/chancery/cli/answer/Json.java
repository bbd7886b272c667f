package org.chancery.cli.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/// Writes one JSON object, a field at a time, so that a long answer is never held in memory.
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /// What fills an object or an array.
    public interface Content<T> {
        void write(Json json, T item) throws IOException;
    }

    public static <T> void object(PrintWriter out, T item, Content<T> content) throws IOException {
        try (var generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter());
            generator.writeStartObject();
            content.write(new Json(generator), item);
            generator.writeEndObject();
        }
        out.println();
        out.flush();
    }

    public Json put(String name, String value) throws IOException {
        generator.writeStringField(name, value);
        return this;
    }

    public Json put(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
        return this;
    }

    public Json put(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
        return this;
    }

    public Json strings(String name, List<String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values)
            generator.writeString(value);
        generator.writeEndArray();
        return this;
    }

    public <T> Json object(String name, T item, Content<T> content) throws IOException {
        generator.writeObjectFieldStart(name);
        content.write(this, item);
        generator.writeEndObject();
        return this;
    }

    public <T> Json objects(String name, List<T> items, Content<T> content) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T item : items) {
            generator.writeStartObject();
            content.write(this, item);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }
}
