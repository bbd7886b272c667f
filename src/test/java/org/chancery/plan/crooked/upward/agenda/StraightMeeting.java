package org.chancery.plan.crooked.upward.agenda;

import org.chancery.plan.crooked.upward.time.CrookedDay;

record StraightMeeting(CrookedDay day) {}
