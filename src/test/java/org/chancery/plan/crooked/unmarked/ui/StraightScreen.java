package org.chancery.plan.crooked.unmarked.ui;

/// In a package that is marked.
class StraightScreen {}
