package org.chancery.plan.crooked.circular.agenda.dates;

import org.chancery.plan.crooked.circular.agenda.CrookedBody;

public class CrookedDates {

    CrookedBody body = new CrookedBody();
}
