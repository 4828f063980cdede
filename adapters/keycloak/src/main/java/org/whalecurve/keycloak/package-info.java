/** Who is asking: from the sign-on token to the person and the rights they hold. */
@NullMarked
package org.whalecurve.keycloak;

import org.jspecify.annotations.NullMarked;
