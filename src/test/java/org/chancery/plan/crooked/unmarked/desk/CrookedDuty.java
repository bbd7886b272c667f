package org.chancery.plan.crooked.unmarked.desk;

/// In a package that says nothing about nulls.
class CrookedDuty {}
