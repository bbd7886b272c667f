/// How what was proposed or typed becomes part of the agenda: under which body, resolution and date, with which reminders.
@NullMarked
package org.chancery.desk.filing;

import org.jspecify.annotations.NullMarked;
