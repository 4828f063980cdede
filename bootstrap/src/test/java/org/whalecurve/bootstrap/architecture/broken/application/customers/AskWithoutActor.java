package org.whalecurve.bootstrap.architecture.broken.application.customers;

import org.whalecurve.bootstrap.architecture.broken.application.access.Requires;

/** Does not say who asks. */
@Requires
public interface AskWithoutActor {
    String ask(String question);
}
