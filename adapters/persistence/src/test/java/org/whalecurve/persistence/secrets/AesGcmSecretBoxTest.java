package org.whalecurve.persistence.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whalecurve.application.Refusal;

class AesGcmSecretBoxTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final String OTHER_KEY = "/wECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final Map<String, String> SECRETS = Map.of("api-key", "s3cret “é”");

    private final AesGcmSecretBox box = box(KEY);

    @Test
    void whatWasSealedOpensForItsOwner() {
        assertThat(box.open("sales", box.seal("sales", SECRETS))).isEqualTo(SECRETS);
    }

    @Test
    void sealingTwiceGivesTwoTextsThatTellNothing() {
        String sealed = box.seal("sales", SECRETS);

        assertThat(sealed).isNotEqualTo(box.seal("sales", SECRETS)).doesNotContain("s3cret");
    }

    @Test
    void itOpensForNoOtherOwnerAndWithNoOtherKeyAndNotWhenItWasTouched() {
        String sealed = box.seal("sales", SECRETS);
        char last = sealed.charAt(sealed.length() - 2);
        String touched =
                sealed.substring(0, sealed.length() - 2)
                        + (last == 'A' ? 'B' : 'A')
                        + sealed.substring(sealed.length() - 1);

        assertRefused(box, "harbour", sealed, "other-secret-key");
        assertRefused(box(OTHER_KEY), "sales", sealed, "other-secret-key");
        assertRefused(box, "sales", touched, "other-secret-key");
    }

    @Test
    void withoutAKeyItSaysHowToSetOne() {
        AesGcmSecretBox without = new AesGcmSecretBox(Optional.empty(), Optional.of(" "));

        assertThat(without.isReady()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> without.seal("sales", SECRETS))
                .withMessageContaining("WHALECURVE_SECRET_KEY_FILE")
                .satisfies(
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    @Test
    void theKeyMayStandInAFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("key"), KEY + "=\n");
        AesGcmSecretBox fromFile =
                new AesGcmSecretBox(Optional.empty(), Optional.of(file.toString()));

        assertThat(fromFile.open("sales", box.seal("sales", SECRETS))).isEqualTo(SECRETS);
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedWithoutTellingIt() {
        assertThatThrownBy(() -> box("c2hvcnQ"))
                .hasMessageContaining("32 random bytes")
                .hasMessageNotContaining("c2hvcnQ");
    }

    private static AesGcmSecretBox box(String key) {
        return new AesGcmSecretBox(Optional.of(key), Optional.empty());
    }

    private static void assertRefused(
            AesGcmSecretBox box, String owner, String sealed, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> box.open(owner, sealed))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
