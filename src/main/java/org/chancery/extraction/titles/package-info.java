/// What a thing is called that stands beside a date: the session, the meeting, what is due, and who owes it.
@NullMarked
package org.chancery.extraction.titles;

import org.jspecify.annotations.NullMarked;
