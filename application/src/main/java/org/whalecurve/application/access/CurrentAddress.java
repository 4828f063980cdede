package org.whalecurve.application.access;

import java.util.Optional;

/** Knows where e-mail reaches who is asking. Adapters that let people in supply it. */
public interface CurrentAddress {

    /** Their address, if the sign-in service states one and has verified that it is theirs. */
    Optional<String> address();
}
