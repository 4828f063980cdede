/** Initiatives over HTTP: charters, how they stand, what happened, what they brought. */
@NullMarked
package org.whalecurve.rest.initiatives;

import org.jspecify.annotations.NullMarked;
