package org.chancery.plan.crooked.upward.time;

import org.chancery.plan.crooked.upward.desk.StraightDuty;

/// A noun that knows a duty above it.
public record CrookedDay(StraightDuty duty) {}
