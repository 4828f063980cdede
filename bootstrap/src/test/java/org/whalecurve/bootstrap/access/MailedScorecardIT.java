package org.whalecurve.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.bootstrap.stack.RunningWhalecurve;
import org.whalecurve.bootstrap.stack.TestClient;

/** A month is closed, and the scorecard lies in the mailbox: with everything real. */
class MailedScorecardIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whoSubscribedGetsTheScorecardOfTheClosedMonth() throws MessagingException, IOException {
        GreenMail server =
                new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (RunningWhalecurve whalecurve =
                RunningWhalecurve.configured(
                        List.of(
                                "-Dwhalecurve.mail.host=127.0.0.1",
                                "-Dwhalecurve.mail.port=" + server.getSmtp().getPort(),
                                "-Dwhalecurve.mail.from=whalecurve@demo.example",
                                "-Dwhalecurve.mail.tls=off"))) {
            SmallCompany company = new SmallCompany(whalecurve);
            TestClient executive = whalecurve.as("executive");
            executive.put(
                    "scorecards/home/subscription",
                    "application/json",
                    "{\"occasion\":\"month-closed\"}");

            company.closeApril();

            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
            MimeMessage got = server.getReceivedMessages()[0];
            assertThat(got.getAllRecipients()[0]).hasToString("executive@demo.example");
            assertThat(got.getSubject()).isEqualTo("Home, April 2011: the month is closed");
            MimeMultipart whole = (MimeMultipart) got.getContent();
            MimeMultipart words = (MimeMultipart) whole.getBodyPart(0).getContent();
            assertThat((String) words.getBodyPart(0).getContent())
                    .contains("/app/scorecards/card?card=home&month=2011-04");
            assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("scorecard-home-2011-04.pdf");
            assertThat(
                            new String(
                                    whole.getBodyPart(1).getInputStream().readAllBytes(),
                                    StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-")
                    .endsWith("%%EOF\n");
        } finally {
            server.stop();
        }
    }
}
