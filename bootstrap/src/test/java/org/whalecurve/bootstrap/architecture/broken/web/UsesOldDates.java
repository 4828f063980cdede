package org.whalecurve.bootstrap.architecture.broken.web;

import java.util.Date;

/** Dates of old. */
public final class UsesOldDates {
    @SuppressWarnings("JavaUtilDate")
    public Date date() {
        return new Date(0);
    }
}
