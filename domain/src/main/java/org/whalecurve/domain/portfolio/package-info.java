/**
 * Which customers to serve when there is not capacity for all, and what more of it would be worth.
 */
@NullMarked
package org.whalecurve.domain.portfolio;

import org.jspecify.annotations.NullMarked;
