/** Everything Whalecurve needs around it, started and stopped with one command on one machine. */
@NullMarked
package org.whalecurve.localstack;

import org.jspecify.annotations.NullMarked;
