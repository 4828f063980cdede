/** The page on which one reads who did what. */
@NullMarked
package org.whalecurve.web.audit;

import org.jspecify.annotations.NullMarked;
