/** What can be said about the world from a few observations, and how sure one may be of it. */
@NullMarked
package org.whalecurve.domain.statistics;

import org.jspecify.annotations.NullMarked;
