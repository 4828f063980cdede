/** Where scorecards and the values of their measures are kept, and how the documents are read. */
@NullMarked
package org.whalecurve.application.scorecards.port;

import org.jspecify.annotations.NullMarked;
