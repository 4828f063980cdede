package org.whalecurve.rest.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.imports.ReceivedUpload;

@Schema(name = "ReceivedFile", description = "What became of a delivered file.")
record ReceivedJson(
        @Schema(
                        enumeration = {"NEWLY_RECEIVED", "ALREADY_RECEIVED"},
                        description =
                                "`ALREADY_RECEIVED`: the same content came before under the same"
                                        + " profile for the same book, and nothing was added.")
                String outcome,
        ImportJson received) {

    static ReceivedJson from(ReceivedUpload upload) {
        return new ReceivedJson(
                switch (upload) {
                    case ReceivedUpload.NewlyReceived _ -> "NEWLY_RECEIVED";
                    case ReceivedUpload.AlreadyReceived _ -> "ALREADY_RECEIVED";
                },
                ImportJson.from(upload.received()));
    }
}
