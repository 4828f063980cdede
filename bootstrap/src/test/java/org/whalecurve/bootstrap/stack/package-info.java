/** What integration tests run against: the packaged application with all it needs. */
@NullMarked
package org.whalecurve.bootstrap.stack;

import org.jspecify.annotations.NullMarked;
