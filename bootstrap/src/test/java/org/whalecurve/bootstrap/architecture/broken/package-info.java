/** A house in which everything is wrong on purpose, to see the rules catch it. */
package org.whalecurve.bootstrap.architecture.broken;
