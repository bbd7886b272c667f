/// The frame around every screen: sidebar, top bar, status bar, shortcuts, notices, and the place where pages and sheets are laid.
@NullMarked
package org.chancery.ui.shell;

import org.jspecify.annotations.NullMarked;
