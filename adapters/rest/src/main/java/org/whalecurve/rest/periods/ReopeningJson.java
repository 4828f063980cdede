package org.whalecurve.rest.periods;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reopening", description = "Why a closed period is opened again.")
record ReopeningJson(@Schema(description = "It goes into the audit record.") String reason) {}
