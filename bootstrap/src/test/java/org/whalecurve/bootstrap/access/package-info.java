/** Who may do what, tried at the running application with tokens of the real Keycloak. */
@NullMarked
package org.whalecurve.bootstrap.access;

import org.jspecify.annotations.NullMarked;
