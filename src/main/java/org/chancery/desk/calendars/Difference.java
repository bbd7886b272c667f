package org.chancery.desk.calendars;

/// What taking a line changes in one field.
///
/// @param field for a person: "date"
/// @param before as the book has it; may be empty
/// @param after as the calendar says it; may be empty
public record Difference(String field, String before, String after) {}
