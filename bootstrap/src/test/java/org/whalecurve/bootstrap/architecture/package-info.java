/** What keeps the house in order: each rule stands, and each has been seen to catch its fault. */
@NullMarked
package org.whalecurve.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
