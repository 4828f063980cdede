/** Where subscriptions are kept, what became of each e-mail, and how e-mail leaves. */
@NullMarked
package org.whalecurve.application.subscriptions.port;

import org.jspecify.annotations.NullMarked;
