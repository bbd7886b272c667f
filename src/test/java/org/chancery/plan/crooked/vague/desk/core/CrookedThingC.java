package org.chancery.plan.crooked.vague.desk.core;

/// A thing in a package that says nothing.
class CrookedThingC {}
