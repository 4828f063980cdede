/**
 * Everything Whalecurve needs on one machine, started and stopped by one command: its database, its
 * sign-in service, the application itself and the demo company.
 */
@NullMarked
package org.whalecurve.localstack;

import org.jspecify.annotations.NullMarked;
