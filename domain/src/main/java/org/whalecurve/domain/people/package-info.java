/** Figures about people, which are told only of groups so large that they tell of nobody alone. */
@NullMarked
package org.whalecurve.domain.people;

import org.jspecify.annotations.NullMarked;
