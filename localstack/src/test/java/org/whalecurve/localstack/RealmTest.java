package org.whalecurve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.localstack.KeycloakSettings.TestClient;

class RealmTest {

    private static final URI APPLICATION = URI.create("http://127.0.0.1:8081");

    @TempDir Path directory;

    private Secrets secrets;

    @BeforeEach
    void secrets() {
        secrets = Secrets.in(directory);
    }

    @Test
    void addressAndSecretsOfTheInstallationAreFilledIn() throws Exception {
        JsonNode realm = new ObjectMapper().readTree(realm(TestClient.ABSENT).json());

        JsonNode web = client(realm, "whalecurve-web");
        assertThat(web.at("/redirectUris/0").asText())
                .isEqualTo("http://127.0.0.1:8081/app/callback");
        assertThat(web.get("redirectUris")).hasSize(1);
        assertThat(web.get("secret").asText()).isEqualTo(secrets.get("whalecurve-web"));
        assertThat(client(realm, "whalecurve-import").get("secret").asText())
                .isEqualTo(secrets.get("whalecurve-import"));
        assertThat(realm.toString()).doesNotContain("${whalecurve.");
    }

    @Test
    void theFingerprintChangesWithTheRealmAndOnlyWithIt() {
        Realm realm = realm(TestClient.ABSENT);

        assertThat(realm(TestClient.ABSENT)).isEqualTo(realm);
        assertThat(realm(TestClient.PRESENT).fingerprint()).isNotEqualTo(realm.fingerprint());
        assertThat(
                        Realm.of(URI.create("http://127.0.0.1:9"), secrets, TestClient.ABSENT)
                                .fingerprint())
                .isNotEqualTo(realm.fingerprint());
        assertThat(realm.json()).contains(realm.fingerprint());
    }

    @Test
    void onlyTheTestClientGivesTokensForPasswords() throws Exception {
        JsonNode people = new ObjectMapper().readTree(realm(TestClient.ABSENT).json());
        JsonNode tests = new ObjectMapper().readTree(realm(TestClient.PRESENT).json());

        for (JsonNode client : people.get("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
        }
        assertThat(people.toString()).doesNotContain("whalecurve-test");
        assertThat(client(tests, "whalecurve-test").get("directAccessGrantsEnabled").asBoolean())
                .isTrue();
    }

    @Test
    void aValueIsEscapedForJsonAndAnUnknownOneIsAFault() {
        assertThat(
                        Realm.fill(
                                "{\"a\":\"${whalecurve.x}${other}\"}",
                                Map.of("whalecurve.x", "\"\\")))
                .isEqualTo("{\"a\":\"\\\"\\\\${other}\"}");
        assertThatThrownBy(() -> Realm.fill("${whalecurve.y}", Map.of()))
                .hasMessageContaining("${whalecurve.y}");
    }

    @Test
    void theUsersThatPeopleAreToldAreThoseOfTheRealm() throws Exception {
        JsonNode users = new ObjectMapper().readTree(realm(TestClient.ABSENT).json()).get("users");

        for (Welcome.DemoUser told : Welcome.DEMO_USERS) {
            JsonNode user = find(users, "username", told.name());
            assertThat(user.at("/credentials/0/value").asText()).isEqualTo(told.password());
            assertThat(user.at("/realmRoles/0").asText()).isEqualTo(told.name());
            assertThat(user.get("realmRoles")).hasSize(1);
        }
    }

    private Realm realm(TestClient testClient) {
        return Realm.of(APPLICATION, secrets, testClient);
    }

    private static JsonNode client(JsonNode realm, String id) {
        return find(realm.get("clients"), "clientId", id);
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        for (JsonNode entry : list) {
            if (entry.path(key).asText().equals(value)) {
                return entry;
            }
        }
        throw new AssertionError("no " + key + " " + value);
    }
}
