package org.chancery.plan.crooked.vague.desk.domain;

/// A thing in a package that says nothing.
class CrookedThingD {}
