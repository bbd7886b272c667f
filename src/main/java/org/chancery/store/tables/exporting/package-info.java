/// What calendars were told: kept beside the journal, as it is no change to the agenda and nothing to undo.
@NullMarked
package org.chancery.store.tables.exporting;

import org.jspecify.annotations.NullMarked;
