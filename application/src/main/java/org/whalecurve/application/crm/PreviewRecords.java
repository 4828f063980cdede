package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.crm.CrmStream;

/** Shows what the CRM of a connection has in a stream, so that a mapping can be judged. */
@Requires(Right.KEEP_CONNECTIONS)
public interface PreviewRecords {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND; CONFLICT if the stream is not mapped;
     *     UNAVAILABLE if the CRM does not answer
     */
    RecordPreview previewRecords(Actor actor, String id, CrmStream stream);
}
