package org.whalecurve.mail;

import jakarta.activation.DataHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.whalecurve.application.subscriptions.port.Mail;
import org.whalecurve.application.subscriptions.port.MailMessage;
import org.whalecurve.application.subscriptions.port.MailNotSent;

/** Hands e-mail to the server of the installation, if it has one. */
@Singleton
final class SmtpMail implements Mail {

    private static final Logger LOG = Logger.getLogger(SmtpMail.class);

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final Optional<String> host;
    private final InternetAddress from;
    private final Session session;
    private final Optional<String> user;
    private final String password;
    private final Clock clock;

    /**
     * @param host name of the server; empty if there is none
     * @param from the address that mail comes from
     * @param tls {@code starttls}, {@code tls} from the first byte, or {@code off}
     * @param user who signs in to the server; empty if nobody has to
     */
    @Inject
    SmtpMail(
            @ConfigProperty(name = "whalecurve.mail.host") Optional<String> host,
            @ConfigProperty(name = "whalecurve.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "whalecurve.mail.from") Optional<String> from,
            @ConfigProperty(name = "whalecurve.mail.tls", defaultValue = "starttls") String tls,
            @ConfigProperty(name = "whalecurve.mail.user") Optional<String> user,
            @ConfigProperty(name = "whalecurve.mail.password") Optional<String> password,
            Clock clock) {
        this.host = host;
        this.from = host.isPresent() ? sender(from) : new InternetAddress();
        this.session = Session.getInstance(properties(host.orElse(""), port, tls, user));
        this.user = user;
        this.password = password.orElse("");
        this.clock = clock;
    }

    @Override
    public boolean isConfigured() {
        return host.isPresent();
    }

    /** The library finds what writes its parts by the loader of the thread: its own must be it. */
    @Override
    public void send(MailMessage message) {
        Thread present = Thread.currentThread();
        ClassLoader before = present.getContextClassLoader();
        present.setContextClassLoader(Session.class.getClassLoader());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage mime = mime(message);
            connect(transport);
            transport.sendMessage(mime, mime.getAllRecipients());
        } catch (MessagingException e) {
            String reason = "The mail server did not take it: " + e.getMessage();
            LOG.warnf("delivery %d failed: %s", message.number(), e.getMessage());
            throw new MailNotSent(reason.replaceAll("\\p{Cntrl}+", " ").strip(), e);
        } finally {
            present.setContextClassLoader(before);
        }
    }

    /** With a name the library signs in, even one that it took from the system by itself. */
    private void connect(Transport transport) throws MessagingException {
        if (user.isPresent()) {
            transport.connect(user.get(), password);
        } else {
            transport.connect();
        }
    }

    private MimeMessage mime(MailMessage message) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(words(message.text(), "plain"));
        words.addBodyPart(words(message.html(), "html"));
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(words);
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(
                new DataHandler(new ByteArrayDataSource(message.file(), message.mediaType())));
        file.setFileName(message.fileName());
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        MimeMultipart whole = new MimeMultipart("mixed");
        whole.addBodyPart(both);
        whole.addBodyPart(file);
        MimeMessage mime =
                new NumberedMessage(
                        session, "<whalecurve-%d@%s>".formatted(message.number(), domainOf(from)));
        mime.setFrom(from);
        mime.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to(), true));
        mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mime.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        clock.instant().atOffset(ZoneOffset.UTC)));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setContent(whole);
        mime.saveChanges();
        return mime;
    }

    private static MimeBodyPart words(String words, String form) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), form);
        return part;
    }

    private static Properties properties(String host, int port, String tls, Optional<String> user) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (tls.toLowerCase(Locale.ROOT)) {
            case "starttls" -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case "tls" -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case "off" -> properties.setProperty("mail.smtp.starttls.enable", "false");
            default ->
                    throw new IllegalStateException(
                            "WHALECURVE_MAIL_TLS must be starttls, tls or off, not '" + tls + "'.");
        }
        return properties;
    }

    private static InternetAddress sender(Optional<String> from) {
        try {
            return new InternetAddress(from.orElse(""), true);
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "WHALECURVE_MAIL_FROM must be the address that mail comes from, such as"
                            + " whalecurve@company.example.",
                    e);
        }
    }

    private static String domainOf(InternetAddress address) {
        String text = address.getAddress();
        return text.substring(text.indexOf('@') + 1);
    }

    /** Keeps the id it is given: a message that is sent again is told from a second one by it. */
    private static final class NumberedMessage extends MimeMessage {

        private final String id;

        NumberedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
