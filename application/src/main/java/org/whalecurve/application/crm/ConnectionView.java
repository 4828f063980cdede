package org.whalecurve.application.crm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.MatchStanding;
import org.whalecurve.domain.crm.WaitReason;

/**
 * A connection and how it is.
 *
 * @param connection all but the credentials
 * @param version rises with every change; hand it in again when changing
 * @param secretsKept names of the credentials that are kept
 * @param sync what became of the latest sync
 * @param streams how far each stream is read
 * @param matches how many accounts stand how
 * @param landed how many lines stand among the facts
 * @param waiting how many lines wait, by reason
 * @param landings the latest files by which lines landed, the latest first, without their texts
 */
public record ConnectionView(
        Connection connection,
        long version,
        Set<String> secretsKept,
        SyncState sync,
        Map<CrmStream, StreamState> streams,
        Map<MatchStanding, Long> matches,
        long landed,
        Map<WaitReason, Long> waiting,
        List<LandingBatch> landings) {}
