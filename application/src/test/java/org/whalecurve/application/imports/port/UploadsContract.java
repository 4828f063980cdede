package org.whalecurve.application.imports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.imports.StoredUpload;

/** What every {@link Uploads} must do. */
public abstract class UploadsContract {

    /** The store under test, empty. */
    protected abstract Uploads uploads();

    /** The ids of all files that the store keeps, whole or in part. */
    protected abstract Set<String> kept();

    /** The bytes of a file. */
    protected abstract byte[] bytesOf(String uploadId);

    @Test
    void whatArrivedIsKeptByteForByte() {
        byte[] bytes = new byte[300_000];
        new Random(42).nextBytes(bytes);

        StoredUpload stored = uploads().store(ArrayBytes.of(bytes));

        assertThat(bytesOf(stored.id())).isEqualTo(bytes);
        assertThat(stored.bytes()).isEqualTo(300_000);
    }

    @Test
    void theHashIsThatOfTheBytes() {
        StoredUpload stored =
                uploads().store(ArrayBytes.of("abc".getBytes(StandardCharsets.US_ASCII)));

        // FIPS 180-4, example for one block
        assertThat(stored.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theSameBytesTwiceAreTwoFilesOfTheSameHash() {
        StoredUpload one = uploads().store(ArrayBytes.of(new byte[] {1, 2, 3}));
        StoredUpload two = uploads().store(ArrayBytes.of(new byte[] {1, 2, 3}));

        assertThat(two.sha256()).isEqualTo(one.sha256());
        assertThat(two.id()).isNotEqualTo(one.id());
        uploads().remove(one.id());
        assertThat(kept()).containsExactly(two.id());
    }

    @Test
    void anEmptyFileIsKeptToo() {
        StoredUpload stored = uploads().store(ArrayBytes.of(new byte[0]));

        assertThat(stored.bytes()).isZero();
        assertThat(bytesOf(stored.id())).isEmpty();
    }

    @Test
    void aSenderThatBreaksOffLeavesNothing() {
        assertThatThrownBy(() ->
                        uploads().store(ArrayBytes.brokenOffAfter(100_000, new byte[300_000])))
                .isInstanceOf(Refusal.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        StoredUpload stored = uploads().store(ArrayBytes.of(new byte[] {1}));

        uploads().remove("0b0e0f70-5f11-4c6e-9f6b-5f2a3f0c6a11");

        assertThat(kept()).containsExactly(stored.id());
    }

    @Test
    void onlyWhatIsStillNeededStays() {
        StoredUpload needed = uploads().store(ArrayBytes.of(new byte[] {1}));
        uploads().store(ArrayBytes.of(new byte[] {2}));

        uploads().removeAllBut(Set.of(needed.id()));

        assertThat(kept()).containsExactly(needed.id());
    }
}
