/** The page on who may leave, and what goes with them. */
@NullMarked
package org.whalecurve.web.defection;

import org.jspecify.annotations.NullMarked;
