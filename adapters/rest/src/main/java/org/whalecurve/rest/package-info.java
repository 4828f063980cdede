/** The programming interface: the same questions and orders as in the pages, for machines. */
@NullMarked
package org.whalecurve.rest;

import org.jspecify.annotations.NullMarked;
