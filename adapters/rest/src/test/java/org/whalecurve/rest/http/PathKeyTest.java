package org.whalecurve.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17850",
                "a b",
                "a/b",
                "A;B",
                "..",
                ".",
                "a\\b",
                "caf\u00e9",
                "~x",
                "-",
                "50%",
                "a+b",
                "a\0b"
            })
    void everyKeyCanStandInAPathThatTheDoorLetsThrough(String key) {
        String segment = PathKey.of(key).segment();
        assertThat(segment).matches("[A-Za-z0-9._~*%-]+").doesNotMatch("(?i).*%(2f|5c|3b|2e|00).*");
        assertThat(segment).isNotIn(".", "..");
        String decoded = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        assertThat(PathKey.fromString(decoded).value()).isEqualTo(key);
    }

    @Test
    void ordinaryKeysStayReadable() {
        assertThat(PathKey.of("17850").segment()).isEqualTo("17850");
        assertThat(PathKey.of("2011-03").segment()).isEqualTo("2011-03");
    }

    @Test
    void whatIsNoKeyInBase64IsRefused() {
        assertThatThrownBy(() -> PathKey.fromString("~!")).hasMessageContaining("base64url");
    }
}
