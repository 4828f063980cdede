/** How subscriptions are kept and e-mails are planned, written, sent and tried again. */
@NullMarked
package org.whalecurve.application.subscriptions.internal;

import org.jspecify.annotations.NullMarked;
