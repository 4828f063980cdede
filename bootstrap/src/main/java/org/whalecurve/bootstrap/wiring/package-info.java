/** Puts the parts together: every in-port is handed out behind the gate, and nothing else is. */
@NullMarked
package org.whalecurve.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
