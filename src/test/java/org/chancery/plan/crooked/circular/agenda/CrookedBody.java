package org.chancery.plan.crooked.circular.agenda;

import org.chancery.plan.crooked.circular.agenda.dates.CrookedDates;

/// A package that knows the package inside it, which knows it.
public class CrookedBody {

    CrookedDates dates = new CrookedDates();
}
