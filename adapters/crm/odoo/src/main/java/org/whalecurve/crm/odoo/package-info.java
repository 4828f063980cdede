/** Odoo: what changed there, and what it is told about its customers. */
@NullMarked
package org.whalecurve.crm.odoo;

import org.jspecify.annotations.NullMarked;
