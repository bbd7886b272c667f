package org.chancery.plan.crooked.unplanned.attic;

/// A room that nobody planned.
class CrookedThings {}
