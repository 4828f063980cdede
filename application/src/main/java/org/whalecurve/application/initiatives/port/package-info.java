/** Where initiatives are kept, and how their charters are read. */
@NullMarked
package org.whalecurve.application.initiatives.port;

import org.jspecify.annotations.NullMarked;
