package org.chancery.plan.crooked.greedy.desk;

record StraightNoun(int a, int b, int c, int d, int e, int f) {}
