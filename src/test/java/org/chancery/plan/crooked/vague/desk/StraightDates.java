package org.chancery.plan.crooked.vague.desk;

/// Dates, not data.
class StraightDates {}
