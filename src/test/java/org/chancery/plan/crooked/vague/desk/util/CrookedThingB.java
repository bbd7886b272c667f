package org.chancery.plan.crooked.vague.desk.util;

/// A thing in a package that says nothing.
class CrookedThingB {}
