/** Initiatives on pages: the list with what is late, one initiative, its charter and its end. */
@NullMarked
package org.whalecurve.web.initiatives;

import org.jspecify.annotations.NullMarked;
