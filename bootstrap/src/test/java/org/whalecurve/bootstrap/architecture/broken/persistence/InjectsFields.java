package org.whalecurve.bootstrap.architecture.broken.persistence;

import jakarta.inject.Inject;

/** Lets the container write into a field. */
public final class InjectsFields {
    @Inject String injected;
}
