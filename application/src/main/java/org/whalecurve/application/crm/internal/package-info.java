/** How connections are kept, read, matched with customers, and landed among the facts. */
@NullMarked
package org.whalecurve.application.crm.internal;

import org.jspecify.annotations.NullMarked;
