/** HubSpot: what changed there, and what it is told about its companies. */
@NullMarked
package org.whalecurve.crm.hubspot;

import org.jspecify.annotations.NullMarked;
