/** What a sudden death of the application must not do: lose or double anything. */
@NullMarked
package org.whalecurve.bootstrap.durability;

import org.jspecify.annotations.NullMarked;
