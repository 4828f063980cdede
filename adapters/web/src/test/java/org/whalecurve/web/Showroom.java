package org.whalecurve.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Not a test: serves the pages over the generated company until the file that it names is deleted,
 * for people who work on the pages ({@code ./mvnw -pl adapters/web -am test -Dtest=Showroom
 * -DargLine=-Dwhalecurve.showroom=true}).
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "whalecurve.showroom", matches = "true")
class Showroom {

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    @TestSecurity(
            user = "carla",
            roles = {"controller", "administrator"})
    void servesThePages() throws Exception {
        Path open = Files.createTempFile("showroom-", ".open");
        System.err.println("http://127.0.0.1:" + port + "/app until " + open + " is deleted");
        while (Files.exists(open)) {
            Thread.sleep(500);
        }
    }
}
