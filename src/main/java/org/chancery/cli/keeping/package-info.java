/// Changes to the working calendar and to the rules, as commands make them: what each would do, before it is done.
@NullMarked
package org.chancery.cli.keeping;

import org.jspecify.annotations.NullMarked;
