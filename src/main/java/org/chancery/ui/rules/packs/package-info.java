/// The rules of bodies, in the window: read as sentences, written as text, applied to the meetings of a body.
@NullMarked
package org.chancery.ui.rules.packs;

import org.jspecify.annotations.NullMarked;
