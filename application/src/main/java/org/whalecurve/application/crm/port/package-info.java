/** What connections to CRMs need from outside. */
@NullMarked
package org.whalecurve.application.crm.port;

import org.jspecify.annotations.NullMarked;
