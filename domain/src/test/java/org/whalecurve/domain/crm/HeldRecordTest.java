package org.whalecurve.domain.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldRecordTest {

    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00Z");

    @Test
    void theSameContentMovesNothingWheneverItWasWritten() {
        HeldRecord first = held(upserted(NOON, Map.of("a", "1", "b", "2")));

        assertThat(
                        HeldRecord.after(
                                first, upserted(NOON.plusSeconds(9), Map.of("b", "2", "a", "1"))))
                .isEmpty();
        assertThat(HeldRecord.after(first, upserted(NOON, Map.of("a", "1", "b", "3")))).isPresent();
    }

    @Test
    void contentsThatRunTogetherAreStillTwoContents() {
        assertThat(held(upserted(NOON, Map.of("a", "1b", "c", ""))).hash())
                .isNotEqualTo(held(upserted(NOON, Map.of("a", "1", "bc", ""))).hash());
    }

    @Test
    void aDeletedRecordKeepsWhatItSaidAndComesBackWhenItIsWrittenAgain() {
        HeldRecord live = held(upserted(NOON, Map.of("a", "1")));
        HeldRecord deleted = HeldRecord.after(live, new CrmChange.Deleted("r")).orElseThrow();

        assertThat(deleted.standing()).isEqualTo(RecordStanding.DELETED);
        assertThat(deleted.fields()).isEqualTo(live.fields());
        assertThat(HeldRecord.after(deleted, new CrmChange.Deleted("r"))).isEmpty();
        assertThat(HeldRecord.after(deleted, upserted(NOON, Map.of("a", "1"))))
                .map(HeldRecord::standing)
                .contains(RecordStanding.LIVE);
    }

    @Test
    void whoWasNeverSeenCanBeDeletedAndMerged() {
        assertThat(HeldRecord.after(null, new CrmChange.Deleted("r"))).isEqualTo(Optional.empty());
        assertThat(HeldRecord.after(null, new CrmChange.Merged("r", "s")))
                .map(HeldRecord::survivor)
                .contains("s");
    }

    private static HeldRecord held(CrmChange change) {
        return HeldRecord.after(null, change).orElseThrow();
    }

    private static CrmChange upserted(Instant at, Map<String, String> fields) {
        return new CrmChange.Upserted(new CrmRecord("r", at, "", fields));
    }
}
