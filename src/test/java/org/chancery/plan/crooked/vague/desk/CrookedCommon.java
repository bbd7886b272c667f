package org.chancery.plan.crooked.vague.desk;

/// A name that says nothing.
class CrookedCommon {}
