/**
 * Undertakings of a limited time: who is on the team until when, what they should move, what is
 * late or at risk, and what they brought in the ledger against customers who were left alone.
 */
@NullMarked
package org.whalecurve.domain.initiatives;

import org.jspecify.annotations.NullMarked;
