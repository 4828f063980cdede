/** Who one is, and who answers for which unit. */
@NullMarked
package org.whalecurve.rest.access;

import org.jspecify.annotations.NullMarked;
