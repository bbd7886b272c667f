package org.chancery.extraction.dates.written;

/// Something that stands in the text, and the token after it.
public record Found<T>(T value, int end) {}
