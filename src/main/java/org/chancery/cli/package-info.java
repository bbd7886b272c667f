/// The same duties without the window. Every command can answer in JSON.
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
