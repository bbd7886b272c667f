package org.chancery.plan.crooked.vague.desk.common;

/// A thing in a package that says nothing.
class CrookedThingA {}
