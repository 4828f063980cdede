/** Where cost models are kept, and how their documents are read. */
@NullMarked
package org.whalecurve.application.costing.port;

import org.jspecify.annotations.NullMarked;
