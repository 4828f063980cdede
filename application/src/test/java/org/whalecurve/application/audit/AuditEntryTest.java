package org.whalecurve.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    private static final Instant NOON = Instant.parse("2011-04-04T12:00:00.123456789Z");

    private final AuditEntry first =
            AuditEntry.after(null, NOON, "erika", "published run", "run-1", "2011-03");
    private final AuditEntry second =
            AuditEntry.after(first, NOON, "erika", "reopened period", "2011-03", "late invoice");

    @Test
    void entriesFollowEachOtherInOneOrderOnly() {
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(first.follows(null)).isTrue();
        assertThat(second.follows(first)).isTrue();
        assertThat(second.follows(null)).isFalse();
        assertThat(first.follows(second)).isFalse();
    }

    @Test
    void aChangeOfAnyPartShows() {
        Instant at = second.at();
        assertThat(with(at.plus(Duration.ofNanos(1000)), "erika", "reopened period", "2011-03"))
                .isFalse();
        assertThat(with(at, "bastien", "reopened period", "2011-03")).isFalse();
        assertThat(with(at, "erika", "closed period", "2011-03")).isFalse();
        assertThat(with(at, "erika", "reopened period", "2011-04")).isFalse();
        assertThat(with(at, "erika", "reopened period", "2011-03")).isTrue();
    }

    @Test
    void wordsCannotBeMovedFromOnePartToTheNext() {
        AuditEntry one = AuditEntry.after(null, NOON, "a", "b", "c\n1:d", "e");
        AuditEntry other = AuditEntry.after(null, NOON, "a", "b", "c", "d\n1:e");

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void aTamperedPredecessorBreaksTheChainEvenIfItWasHashedAnew() {
        AuditEntry forged = AuditEntry.after(null, NOON, "bastien", "published run", "run-1", "");

        assertThat(forged.follows(null)).isTrue();
        assertThat(second.follows(forged)).isFalse();
    }

    @Test
    void theTimeIsKeptToTheMicrosecondThatADatabaseKeeps() {
        assertThat(first.at()).isEqualTo(Instant.parse("2011-04-04T12:00:00.123456Z"));
    }

    private boolean with(Instant at, String user, String action, String object) {
        return new AuditEntry(
                        second.sequence(), at, user, action, object, "late invoice", second.hash())
                .follows(first);
    }
}
