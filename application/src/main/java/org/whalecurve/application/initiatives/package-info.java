/**
 * What the company undertakes for a while: charters and teams, what is late or at risk, what came
 * of it in the ledger, and how it ended.
 */
@NullMarked
package org.whalecurve.application.initiatives;

import org.jspecify.annotations.NullMarked;
