package org.chancery.history;

import org.jspecify.annotations.Nullable;

/// One field of one entry, before and after. The journal is a list of these; undoing is applying them backwards.
///
/// @param act number of the act it belongs to
/// @param entity kind of entry, the name of its table: "meeting"
/// @param id identity of the entry, as text: a UUID, or the hash of a paper
/// @param before null where the field had no value, as every field of a new entry
public record Change(long act, String entity, String id, String field, @Nullable String before,
        @Nullable String after) {}
