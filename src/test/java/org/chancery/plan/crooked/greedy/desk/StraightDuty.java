package org.chancery.plan.crooked.greedy.desk;

/// Wants five things.
class StraightDuty {

    StraightDuty(int a, int b, int c, int d, int e) {}

    class Inner {

        Inner(int a, int b, int c, int d, int e) {}
    }
}
