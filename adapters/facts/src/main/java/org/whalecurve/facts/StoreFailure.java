package org.whalecurve.facts;

/** A store could not do its work for a reason that lies in the machine, such as a full disk. */
final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
