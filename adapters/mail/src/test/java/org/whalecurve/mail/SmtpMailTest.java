package org.whalecurve.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.subscriptions.port.MailMessage;
import org.whalecurve.application.subscriptions.port.MailNotSent;

/** What arrives at a real server on this machine. */
class SmtpMailTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2011-04-04T08:00:00Z"), ZoneOffset.UTC);

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesWithBothFormsOfItsWordsAndThePdfReads()
            throws MessagingException, IOException {
        byte[] pdf = pdf();

        mail(server.getSmtp().getPort()).send(message("edith@harbour.example", pdf));

        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Harbour – März: 1 measure changed its status");
        assertThat(got.getFrom()[0]).hasToString("whalecurve@harbour.example");
        assertThat(got.getRecipients(Message.RecipientType.TO)[0])
                .hasToString("edith@harbour.example");
        assertThat(got.getMessageID()).isEqualTo("<whalecurve-7@harbour.example>");
        assertThat(got.getSentDate()).isEqualTo(Instant.parse("2011-04-04T08:00:00Z"));
        MimeMultipart whole = (MimeMultipart) got.getContent();
        MimeMultipart words = (MimeMultipart) whole.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(words.getBodyPart(0).getContent()).isEqualTo("Score −1 “of” 100.");
        assertThat(words.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(words.getBodyPart(1).getContent()).isEqualTo("<p>Score −1 “of” 100.</p>");
        Part file = whole.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("scorecard-harbour-2011-03.pdf");
        assertThat(file.isMimeType("application/pdf")).isTrue();
        byte[] arrived = file.getInputStream().readAllBytes();
        assertThat(arrived).isEqualTo(pdf);
        try (PDDocument read = Loader.loadPDF(arrived)) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aServerThatIsAwayIsAReasonInWords() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThatExceptionOfType(MailNotSent.class)
                .isThrownBy(() -> mail(port).send(message("edith@harbour.example", new byte[3])))
                .withMessageStartingWith("The mail server did not take it: ")
                .withMessageContaining(Integer.toString(port));
    }

    @Test
    void aServerThatOffersNoEncryptionGetsNothingUnlessItIsAllowed() {
        SmtpMail careful = mail(Optional.of("127.0.0.1"), server.getSmtp().getPort(), "starttls");

        assertThatExceptionOfType(MailNotSent.class)
                .isThrownBy(() -> careful.send(message("edith@harbour.example", new byte[3])))
                .withMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsNotSentTo() {
        assertThatExceptionOfType(MailNotSent.class)
                .isThrownBy(() ->
                        mail(server.getSmtp().getPort())
                                .send(message("edith@@harbour", new byte[3])));
    }

    @Test
    void withoutAServerNothingIsConfiguredAndWithHalfOfItNothingStarts() {
        assertThat(mail(Optional.empty(), 25, "off").isConfigured()).isFalse();
        assertThat(mail(25).isConfigured()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> mail(Optional.of("127.0.0.1"), 25, "perhaps"))
                .withMessageContaining("WHALECURVE_MAIL_TLS");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new SmtpMail(
                                Optional.of("127.0.0.1"),
                                25,
                                Optional.empty(),
                                "off",
                                Optional.empty(),
                                Optional.empty(),
                                CLOCK))
                .withMessageContaining("WHALECURVE_MAIL_FROM");
    }

    private static SmtpMail mail(int port) {
        return mail(Optional.of("127.0.0.1"), port, "off");
    }

    private static SmtpMail mail(Optional<String> host, int port, String tls) {
        return new SmtpMail(
                host,
                port,
                Optional.of("whalecurve@harbour.example"),
                tls,
                Optional.empty(),
                Optional.empty(),
                CLOCK);
    }

    private static MailMessage message(String to, byte[] file) {
        return new MailMessage(
                7,
                to,
                "Harbour – März: 1 measure changed its status",
                "Score −1 “of” 100.",
                "<p>Score −1 “of” 100.</p>",
                "scorecard-harbour-2011-03.pdf",
                "application/pdf",
                file);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
