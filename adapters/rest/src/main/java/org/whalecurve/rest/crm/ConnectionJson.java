package org.whalecurve.rest.crm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.ConnectionView;
import org.whalecurve.application.crm.LandingBatch;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.SyncState;

@Schema(name = "Connection", description = "A connection to a CRM, and how it is.")
record ConnectionJson(
        String id,
        String name,
        String system,
        Map<String, String> settings,
        @Schema(description = "Names of the credentials that are kept.") List<String> secretsKept,
        Map<String, Map<String, String>> mapping,
        String profile,
        List<String> confirmedStates,
        boolean newCustomers,
        int minutes,
        boolean paused,
        SyncJson sync,
        @Schema(description = "By stream: how far it is read.") Map<String, StreamJson> streams,
        @Schema(description = "How many accounts stand how: proposed, confirmed, rejected.")
                SortedMap<String, Long> matches,
        @Schema(description = "How many order lines stand among the facts.") long landed,
        @Schema(description = "How many order lines wait, by reason.")
                SortedMap<String, Long> waiting,
        @Schema(description = "The latest files by which lines landed, the latest first.")
                List<LandingJson> landings) {

    @Schema(name = "Sync", description = "What became of the latest sync.")
    record SyncJson(
            boolean running,
            @Schema(nullable = true) @Nullable Instant startedAt,
            @Schema(nullable = true, description = "When everything was last read.")
                    @Nullable Instant succeededAt,
            @Schema(nullable = true, description = "Why not everything was read; null if it was.")
                    @Nullable String problem,
            @Schema(nullable = true, description = "Before then the CRM wants to be left alone.")
                    @Nullable Instant retryAt,
            long recordsRead,
            @Schema(description = "How many of them were news.") long recordsMoved,
            @Schema(nullable = true, description = "When ids were last compared.")
                    @Nullable Instant reconciledAt) {

        static SyncJson from(SyncState state) {
            return new SyncJson(
                    state.isRunning(),
                    state.startedAt(),
                    state.succeededAt(),
                    state.problem(),
                    state.retryAt(),
                    state.recordsRead(),
                    state.recordsMoved(),
                    state.reconciledAt());
        }
    }

    @Schema(name = "CrmStreamState", description = "How far a stream is read.")
    record StreamJson(
            @Schema(nullable = true, description = "When it was last read up to the present.")
                    @Nullable Instant readAt,
            @Schema(
                            nullable = true,
                            description = "Why it is not read until the mapping is changed.")
                    @Nullable String frozen) {

        static StreamJson from(StreamState state) {
            return new StreamJson(state.readAt(), state.frozen());
        }
    }

    @Schema(name = "CrmLanding", description = "A file by which order lines landed.")
    record LandingJson(
            long number,
            int rows,
            @Schema(nullable = true, description = "Id of its import; null if not yet delivered.")
                    @Nullable String importId) {

        static LandingJson from(LandingBatch batch) {
            return new LandingJson(batch.number(), batch.rows(), batch.importId());
        }
    }

    static ConnectionJson from(ConnectionView view) {
        Connection connection = view.connection();
        Map<String, StreamJson> streams = new TreeMap<>();
        view.streams()
                .forEach((stream, state) ->
                        streams.put(StreamName.of(stream), StreamJson.from(state)));
        return new ConnectionJson(
                connection.id(),
                connection.name(),
                connection.system(),
                new TreeMap<>(connection.settings()),
                view.secretsKept().stream().sorted().toList(),
                CrmKindJson.sorted(StreamName.byName(connection.mapping().fields())),
                connection.profile(),
                connection.confirmedStates().stream().sorted().toList(),
                connection.newCustomers(),
                connection.minutes(),
                connection.paused(),
                SyncJson.from(view.sync()),
                streams,
                counted(view.matches()),
                view.landed(),
                counted(view.waiting()),
                view.landings().stream().map(LandingJson::from).toList());
    }

    private static SortedMap<String, Long> counted(Map<? extends Enum<?>, Long> counts) {
        SortedMap<String, Long> named = new TreeMap<>();
        counts.forEach((each, count) -> named.put(MatchJson.nameOf(each), count));
        return named;
    }
}
