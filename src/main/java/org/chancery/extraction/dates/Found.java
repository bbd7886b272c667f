package org.chancery.extraction.dates;

/// Something that stands in the text, and the token after it.
record Found<T>(T value, int end) {}
