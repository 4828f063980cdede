/** How the company is divided, as HTTP shows it. */
@NullMarked
package org.whalecurve.rest.organisation;

import org.jspecify.annotations.NullMarked;
