/** Where facts are kept, and the catalogue that makes them exist. */
@NullMarked
package org.whalecurve.application.facts.port;

import org.jspecify.annotations.NullMarked;
