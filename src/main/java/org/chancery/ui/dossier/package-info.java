/// What a meeting's dossier and a resolution's thread show alike: what is owed, what was asked, what stands in a paper, and the officer's note.
@NullMarked
package org.chancery.ui.dossier;

import org.jspecify.annotations.NullMarked;
