package org.whalecurve.bootstrap.architecture.broken.domain.money;

/** A name that says nothing. */
public final class MoneyUtil {}
