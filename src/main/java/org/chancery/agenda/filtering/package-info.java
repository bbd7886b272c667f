/// Which entries are meant: a filter, the text of a filter, and what it lets through.
@NullMarked
package org.chancery.agenda.filtering;

import org.jspecify.annotations.NullMarked;
