/** What people do on the pages, in a real browser, signed in through the real Keycloak. */
@NullMarked
package org.whalecurve.bootstrap.journeys;

import org.jspecify.annotations.NullMarked;
