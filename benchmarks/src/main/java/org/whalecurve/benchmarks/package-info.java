/** How long importing and closing millions of order lines takes, and how much memory it needs. */
@NullMarked
package org.whalecurve.benchmarks;

import org.jspecify.annotations.NullMarked;
