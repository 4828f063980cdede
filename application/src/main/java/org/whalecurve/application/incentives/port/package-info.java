/** Where incentive plans are kept, and how their documents are read. */
@NullMarked
package org.whalecurve.application.incentives.port;

import org.jspecify.annotations.NullMarked;
