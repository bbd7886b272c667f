/// How the things of the book are called, the same on every screen.
@NullMarked
package org.chancery.ui.naming;

import org.jspecify.annotations.NullMarked;
