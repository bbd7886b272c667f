package org.chancery.agenda;

/// An item of a meeting's agenda.
///
/// @param number as printed: "2", "2 (a)"
/// @param place its place in the agenda, from 0
public record AgendaItem(Id id, Id meeting, String number, String title, int place) {}
