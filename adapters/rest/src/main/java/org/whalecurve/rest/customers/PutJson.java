package org.whalecurve.rest.customers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PutCustomers", description = "What became of a table of customers.")
record PutJson(int added, int changed) {

    static PutJson from(int sent, int added) {
        return new PutJson(added, sent - added);
    }
}
