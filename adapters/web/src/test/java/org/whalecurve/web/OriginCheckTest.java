package org.whalecurve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginCheckTest {

    private final OriginCheck check = new OriginCheck(URI.create("https://whalecurve.example/"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    POST, same-origin, https://whalecurve.example,      1, application/json,                  true
                    POST, same-origin, https://whalecurve.example,      1, application/x-www-form-urlencoded, true
                    POST, same-origin, https://whalecurve.example,      1, text/csv; charset=utf-8,           true
                    POST, -,           https://whalecurve.example,      1, application/json,                  false
                    POST, same-site,   https://whalecurve.example,      1, application/json,                  false
                    POST, cross-site,  https://elsewhere.example,       1, application/json,                  false
                    POST, none,        https://whalecurve.example,      1, application/json,                  false
                    POST, same-origin, -,                               1, application/json,                  false
                    POST, same-origin, http://whalecurve.example,       1, application/json,                  false
                    POST, same-origin, https://whalecurve.example:444,  1, application/json,                  false
                    POST, same-origin, https://whalecurve.example,      -, application/json,                  false
                    POST, same-origin, https://whalecurve.example,      2, application/json,                  false
                    POST, same-origin, https://whalecurve.example,      1, text/plain,                        false
                    POST, same-origin, https://whalecurve.example,      1, -,                                 false
                    PUT,  cross-site,  https://elsewhere.example,       -, text/plain,                        false
                    DELETE, cross-site, -,                              -, -,                                 false
                    GET,  cross-site,  -,                               -, -,                                 true
                    """)
    void anOrderPassesOnlyWhenEverythingSaysThatItIsOurs(
            String method,
            @Nullable String fetchSite,
            @Nullable String origin,
            @Nullable String header,
            @Nullable String contentType,
            boolean passes) {
        assertThat(check.passes(method, fetchSite, origin, header, contentType)).isEqualTo(passes);
    }
}
