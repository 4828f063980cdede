package org.whalecurve.rest.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/me",
                "/api/v1/customers/C%20100",
                "/api/v1/customers/caf%C3%A9",
                "/api/v1/runs/r1/customers.csv",
                "/api/v1/runs/r1/customers?text=%2f;//..\\",
                "/api/v1/customers/a.b..c",
                "/api/v1/customers/~QS9C"
            })
    void ordinaryPathsPass(String uri) {
        assertThat(RawPath.faultOf(uri)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api;a=1/v1/me",
                "/api/v1;/me",
                "/api/v1/me;a=1",
                "//api/v1/me",
                "/api//v1/me",
                "/api\\v1/me",
                "/api/v1%2fme",
                "/api/v1%2Fme",
                "/api/v1%5Cme",
                "/api/v1%3Ba/me",
                "/api/%2e%2e/v1/me",
                "/api/v1/me%00",
                "/api/v1/me%0d%0aX: y",
                "/api/./v1/me",
                "/api/x/../v1/me",
                "/api/v1/..",
                "/api/v1/.",
                "/api/v1/caf\u00e9",
                "/api/v1/a b",
                "/api/v1/%zz",
                "/api/v1/%4",
                "/api/v1/%",
                "api/v1/me",
                "http://localhost/api/v1/me",
                "*"
            })
    void spellingsThatCouldBeReadInTwoWaysAreRefused(String uri) {
        assertThat(RawPath.faultOf(uri)).isPresent();
    }

    @Test
    void pathsMayBeAsLongAsTheLimitAndNoLonger() {
        String longest = "/" + "a".repeat(RawPath.MOST_CHARACTERS - 1);
        assertThat(RawPath.faultOf(longest)).isEmpty();
        assertThat(RawPath.faultOf(longest + "a")).isPresent();
        assertThat(RawPath.faultOf(longest + "?" + "q".repeat(5000))).isEmpty();
    }
}
