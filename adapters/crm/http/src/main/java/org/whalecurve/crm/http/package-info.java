/**
 * How every CRM is asked: at its pace, again after failures that pass, never while it is out of
 * order.
 */
@NullMarked
package org.whalecurve.crm.http;

import org.jspecify.annotations.NullMarked;
