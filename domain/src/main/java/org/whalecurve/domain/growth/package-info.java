/** What it costs to win customers and to keep them, and whether their growth pays. */
@NullMarked
package org.whalecurve.domain.growth;

import org.jspecify.annotations.NullMarked;
