package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsToldWithWhoNeedsItAndHowToChooseAnother() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, Ports.LOOPBACK)) {
            int port = taken.getLocalPort();

            assertThat(Ports.isFree(port)).isFalse();
            assertThatThrownBy(() -> Ports.requireFree(port, "PostgreSQL", "WHALECURVE_DB_PORT"))
                    .isInstanceOfSatisfying(
                            LocalStackException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(ExitCode.PORT_TAKEN))
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("PostgreSQL")
                    .hasMessageMatching("(?s).*WHALECURVE_DB_PORT=\\d+ \\./whalecurve up");
        }
    }

    @Test
    void aFreePortIsFreeAndPassesTheCheck() {
        int port = Ports.free();

        assertThat(Ports.isFree(port)).isTrue();
        Ports.requireFree(port, "the application", "WHALECURVE_PORT");
    }

    @Test
    void onlyNumbersFromOneTo65535ArePorts() {
        assertThat(Ports.parse("P", "1")).isEqualTo(1);
        assertThat(Ports.parse("P", " 65535 ")).isEqualTo(65_535);
        for (String wrong : new String[] {"0", "65536", "-1", "http", "", "80a"}) {
            assertThatThrownBy(() -> Ports.parse("P", wrong))
                    .isInstanceOfSatisfying(
                            LocalStackException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE));
        }
    }

    @Test
    void theEnvironmentChoosesPortsAndAddressAndNoTwoPartsShareAPort() {
        StackSettings usual = StackSettings.from(Map.of());
        assertThat(usual.address()).hasToString("http://127.0.0.1:8080");
        assertThat(usual.ports())
                .extracting(StackSettings.NamedPort::number)
                .containsExactly(8080, 15432, 18080, 19000);

        StackSettings chosen =
                StackSettings.from(
                        Map.of(
                                "WHALECURVE_PORT",
                                "9090",
                                "WHALECURVE_PUBLIC_URL",
                                "https://w.example/"));
        assertThat(chosen.port()).isEqualTo(9090);
        assertThat(chosen.address()).hasToString("https://w.example");

        assertThatThrownBy(() -> StackSettings.from(Map.of("WHALECURVE_DB_PORT", "8080")))
                .hasMessageContaining("WHALECURVE_PORT and WHALECURVE_DB_PORT are both 8080");
    }
}
