package org.chancery.plan.crooked.vague.desk.model;

/// A thing in a package that says nothing.
class CrookedThingE {}
