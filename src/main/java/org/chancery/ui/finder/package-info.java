/// Finding an entry or a document by the words of its title, from every screen.
@NullMarked
package org.chancery.ui.finder;

import org.jspecify.annotations.NullMarked;
