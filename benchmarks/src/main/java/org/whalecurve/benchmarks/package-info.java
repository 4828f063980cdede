/** How long a close of millions of lines takes and how much memory it needs. */
@NullMarked
package org.whalecurve.benchmarks;

import org.jspecify.annotations.NullMarked;
