package org.chancery.plan.crooked.greedy.desk;

/// Wants six things.
class CrookedDuty {

    CrookedDuty(int a, int b, int c, int d, int e, int f) {}
}
