package org.chancery.plan.crooked.upward.desk;

import org.chancery.plan.crooked.upward.store.StraightTable;

public record StraightDuty(StraightTable table) {}
