/**
 * What a customer relationship management system (CRM) knows of customers, orders and cases, how it
 * is told apart from what is known already, and what is told back to it.
 */
@NullMarked
package org.whalecurve.domain.crm;

import org.jspecify.annotations.NullMarked;
