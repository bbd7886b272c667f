package org.chancery.plan.crooked.tangled.ui.meetings;

import org.chancery.plan.crooked.tangled.ui.shell.StraightWindow;

/// A screen that reaches for the window around it.
class CrookedMeetings {

    StraightWindow window;
}
