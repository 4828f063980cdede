/** Subscriptions and what became of their e-mails, in PostgreSQL. */
@NullMarked
package org.whalecurve.persistence.subscriptions;

import org.jspecify.annotations.NullMarked;
