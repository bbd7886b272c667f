package org.chancery.plan.crooked.sidedoor.agenda;

import com.fasterxml.jackson.core.JsonFactory;

/// A noun that writes JSON.
class CrookedMeeting {

    final JsonFactory json = new JsonFactory();
}
