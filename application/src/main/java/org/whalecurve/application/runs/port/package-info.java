/** What a run needs from outside: records, a place for statements, a worker. */
@NullMarked
package org.whalecurve.application.runs.port;

import org.jspecify.annotations.NullMarked;
