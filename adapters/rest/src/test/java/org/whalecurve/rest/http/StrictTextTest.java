package org.whalecurve.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrictTextTest {

    @Test
    void textInUtf8IsTakenAsItIs() {
        assertThat(StrictText.utf8("id: caf\u00e9\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("id: caf\u00e9\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(StrictText.utf8("\ufeffid".getBytes(StandardCharsets.UTF_8))).isEqualTo("id");
    }

    @Test
    void otherEncodingsAreRefusedWithTheirPlace() {
        assertThatThrownBy(
                        () -> StrictText.utf8("a\nb\u00e9c".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageStartingWith("Line 2, byte 4: this is not UTF-8.");
    }

    @Test
    void textThatBreaksOffInsideACharacterIsRefused() {
        byte[] whole = "a\u00e9".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> StrictText.utf8(java.util.Arrays.copyOf(whole, 2)))
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void nothingIsNoDocument() {
        assertThatThrownBy(() -> StrictText.utf8(new byte[0])).hasMessageContaining("expected");
    }
}
