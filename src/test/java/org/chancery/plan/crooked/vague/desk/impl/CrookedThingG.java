package org.chancery.plan.crooked.vague.desk.impl;

/// A thing in a package that says nothing.
class CrookedThingG {}
