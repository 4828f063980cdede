/** Where the versions of the organisation are kept, and how its documents are read. */
@NullMarked
package org.whalecurve.application.organisation.port;

import org.jspecify.annotations.NullMarked;
