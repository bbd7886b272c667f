package org.chancery.plan.crooked.vague.desk.service;

/// A thing in a package that says nothing.
class CrookedThingF {}
