/** The page on which it is kept who answers for which unit. */
@NullMarked
package org.whalecurve.web.access;

import org.jspecify.annotations.NullMarked;
