package org.chancery.plan.crooked.unmarked.cli;

/// In a package that is not described.
class CrookedCommand {}
