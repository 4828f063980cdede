/** Connections to CRMs: what they bring, whose records are whose customers, what is told back. */
@NullMarked
package org.whalecurve.application.crm;

import org.jspecify.annotations.NullMarked;
