/// What computed dates rest on: which entry hangs on which, the rules, the holidays and the closures.
@NullMarked
package org.chancery.store.tables.reckoning;

import org.jspecify.annotations.NullMarked;
