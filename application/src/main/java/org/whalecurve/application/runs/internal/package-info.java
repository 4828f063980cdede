/** How a period is calculated. */
@NullMarked
package org.whalecurve.application.runs.internal;

import org.jspecify.annotations.NullMarked;
