/** A company in memory whose figures come from the domain itself, for the pages to show. */
@NullMarked
package org.whalecurve.web.world;

import org.jspecify.annotations.NullMarked;
