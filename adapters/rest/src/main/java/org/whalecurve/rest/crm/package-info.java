/** Connections to CRMs over HTTP. */
@NullMarked
package org.whalecurve.rest.crm;

import org.jspecify.annotations.NullMarked;
