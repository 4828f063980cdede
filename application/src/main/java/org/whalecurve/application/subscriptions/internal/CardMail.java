package org.whalecurve.application.subscriptions.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.scorecards.CardMessage;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.ScorecardFile;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.application.subscriptions.port.MailMessage;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.ScoredCard;
import org.whalecurve.domain.scorecards.ScoredMeasure;
import org.whalecurve.domain.scorecards.Status;

/**
 * A scorecard in an e-mail: the same words as text and as a page.
 *
 * @param report the scorecard
 * @param changes the measures that crossed a threshold
 * @param restated whether the month was of record before
 * @param occasion why it is sent
 * @param site where Whalecurve is opened, without a slash at its end
 */
record CardMail(
        ScorecardReport report,
        List<StatusChange> changes,
        boolean restated,
        Occasion occasion,
        String site) {

    private static final String END =
            "You get this because you subscribed to the scorecard. To end that, open it and choose"
                    + " “not by e-mail”.";

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";

    /** A head with what stands beneath it. */
    private record Part(String head, List<String> lines) {}

    MailMessage message(long number, String to, ScorecardFile file) {
        return new MailMessage(
                number,
                to,
                subject(),
                text(file),
                html(file),
                file.name(),
                file.form().mediaType(),
                file.content());
    }

    private String subject() {
        String subject = name() + ", " + month() + ": ";
        if (occasion == Occasion.STATUS_CHANGED) {
            subject +=
                    changes.size() == 1
                            ? "1 measure changed its status"
                            : changes.size() + " measures changed their status";
        } else {
            subject += "the month is closed";
        }
        return subject.replaceAll("\\p{Cntrl}+", " ");
    }

    private String text(ScorecardFile file) {
        StringBuilder text = new StringBuilder();
        text.append(name()).append(", ").append(month()).append("\n\n");
        text.append(CardMessage.of(card())).append('\n');
        for (Part part : parts()) {
            text.append('\n').append(part.head()).append('\n');
            part.lines().forEach(line -> text.append("- ").append(line).append('\n'));
        }
        text.append("\nOpen the scorecard: ").append(link()).append('\n');
        text.append("All of it is in the PDF attached, ").append(file.name()).append(".\n");
        return text.append('\n').append(END).append('\n').toString();
    }

    private String html(ScorecardFile file) {
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(subject()))
                .append("</title></head><body>\n<h1>")
                .append(escaped(name() + ", " + month()))
                .append("</h1>\n<p>")
                .append(escaped(CardMessage.of(card())))
                .append("</p>\n");
        for (Part part : parts()) {
            html.append("<h2>").append(escaped(part.head())).append("</h2>\n<ul>\n");
            part.lines()
                    .forEach(line -> html.append("<li>").append(escaped(line)).append("</li>\n"));
            html.append("</ul>\n");
        }
        return html.append("<p><a href=\"")
                .append(escaped(link()))
                .append("\">Open the scorecard</a></p>\n<p>All of it is in the PDF attached, ")
                .append(escaped(file.name()))
                .append(".</p>\n<p>")
                .append(escaped(END))
                .append("</p>\n</body></html>\n")
                .toString();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (!changes.isEmpty()) {
            parts.add(
                    new Part(
                            restated
                                    ? "Changed their status, as the month was restated"
                                    : "Changed their status since the month before",
                            changes.stream().map(this::said).toList()));
        }
        List<String> acting =
                card().measures()
                        .filter(each -> each.status() == Status.ACT)
                        .map(each ->
                                "%s: %s (%s)"
                                        .formatted(
                                                each.measure().name(),
                                                value(each),
                                                each.measure().owner()))
                        .toList();
        if (!acting.isEmpty()) {
            parts.add(new Part("Ask to act", acting));
        }
        return parts;
    }

    private String said(StatusChange change) {
        return "%s: %s, was %s (%s, was %s)"
                .formatted(
                        change.after().measure().name(),
                        CardWords.word(change.after().status()),
                        CardWords.word(change.before().status()),
                        value(change.after()),
                        value(change.before()));
    }

    private String value(ScoredMeasure scored) {
        return scored.value()
                .known()
                .map(value ->
                        new CardWords(card().card().currency())
                                .inText(value, scored.measure().definition().unit()))
                .orElseGet(() -> scored.value().missing().orElseThrow());
    }

    private String link() {
        return site
                + "/app/scorecards/card?card="
                + inAddress(report.version().id())
                + "&month="
                + report.month();
    }

    /** Percent-encoded where it is not a letter, a digit or a hyphen (RFC 3986, 2.1). */
    private static String inAddress(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(each) >= 0) {
                encoded.append((char) each);
            } else {
                encoded.append("%%%02X".formatted(each));
            }
        }
        return encoded.toString();
    }

    private ScoredCard card() {
        return report.present();
    }

    private String name() {
        return card().card().name();
    }

    private String month() {
        return CardWords.months(Months.of(report.month()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
