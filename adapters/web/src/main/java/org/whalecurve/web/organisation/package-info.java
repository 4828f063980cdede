/** Where the organisation is drafted, corrected and published. */
@NullMarked
package org.whalecurve.web.organisation;

import org.jspecify.annotations.NullMarked;
