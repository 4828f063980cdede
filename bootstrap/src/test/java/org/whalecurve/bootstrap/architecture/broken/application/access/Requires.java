package org.whalecurve.bootstrap.architecture.broken.application.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the mark of the real house. */
@Retention(RetentionPolicy.CLASS)
public @interface Requires {}
