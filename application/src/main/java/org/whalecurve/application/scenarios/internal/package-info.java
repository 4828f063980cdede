/** How scenarios are tried on runs. */
@NullMarked
package org.whalecurve.application.scenarios.internal;

import org.jspecify.annotations.NullMarked;
