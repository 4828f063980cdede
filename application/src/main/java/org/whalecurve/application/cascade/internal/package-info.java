/** How the cards that a reader sees are scored together and held against each other. */
@NullMarked
package org.whalecurve.application.cascade.internal;

import org.jspecify.annotations.NullMarked;
