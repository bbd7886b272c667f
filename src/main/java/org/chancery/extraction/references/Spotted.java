package org.chancery.extraction.references;

/// Something that was recognised in a text, and where.
///
/// @param start first character in the text
/// @param end first character after it
public record Spotted<T>(T value, int start, int end) {}
