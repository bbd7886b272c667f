/// A calendar file of the whole book that other programs follow, kept up to date while this one runs.
@NullMarked
package org.chancery.desk.publishing;

import org.jspecify.annotations.NullMarked;
