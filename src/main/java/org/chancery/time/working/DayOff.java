package org.chancery.time.working;

import java.time.LocalDate;

/// A day that is no working day although it is none of the weekend: a public holiday, or a day on which the mission is closed.
///
/// @param place where: "UN Nairobi"; "the mission" for a closure
public record DayOff(LocalDate day, String name, String place) {}
