package org.chancery.plan.crooked.upward.store;

public record StraightTable(String name) {}
