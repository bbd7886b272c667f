/// The book on disk: one SQLite file, its journal, its copies. The one door to SQLite.
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
