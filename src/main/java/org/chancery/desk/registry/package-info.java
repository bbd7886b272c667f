/// The bodies and the resolutions of the book by the names that papers and people use for them.
@NullMarked
package org.chancery.desk.registry;

import org.jspecify.annotations.NullMarked;
