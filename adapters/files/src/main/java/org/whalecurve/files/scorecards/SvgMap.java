package org.whalecurve.files.scorecards;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.CardWords;
import org.whalecurve.application.scorecards.MapLayout;
import org.whalecurve.application.scorecards.MapLayout.Arrow;
import org.whalecurve.application.scorecards.MapLayout.Box;
import org.whalecurve.application.scorecards.MapLayout.Lane;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.scorecards.Scorecard;

/** The strategy map of a scorecard as a picture of its own: it needs no style sheet and no font. */
final class SvgMap {

    private static final int HEAD = 52;
    private static final int FOOT = 26;
    private static final int TEXT = 10;
    private static final int LINE = 16;

    private static final String STYLE =
            """
            text { font-family: system-ui, sans-serif; font-size: 13px; fill: %1$s }
            .name { font-size: 18px; font-weight: 700 } .label, .title { font-weight: 600 }
            .quiet { fill: %2$s; font-size: 12px } .label { font-size: 13px }
            .lane { fill: %3$s; stroke: %4$s } .box { fill: #ffffff; stroke: %2$s; stroke-width: 1.5 }
            .arrow { fill: none; stroke: %2$s } .head { fill: %2$s } .untested { stroke-dasharray: 5 4 }
            """
                    .formatted(
                            PdfColour.INK.hex(),
                            PdfColour.MUTED.hex(),
                            PdfColour.GROUND.hex(),
                            PdfColour.LINE.hex());

    private final XMLStreamWriter out;
    private final DrawnMap map;
    private final ScorecardReport report;

    private SvgMap(XMLStreamWriter out, ScorecardReport report) {
        this.out = out;
        this.map = DrawnMap.of(report);
        this.report = report;
    }

    static byte[] write(ScorecardReport report, Written written) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new SvgMap(out, report).write(written);
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException("the strategy map could not be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Written written) throws XMLStreamException {
        MapLayout layout = map.layout();
        Scorecard card = report.version().content();
        String title = XlsxScorecard.titleOf(report);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("svg");
        out.writeDefaultNamespace("http://www.w3.org/2000/svg");
        int height = HEAD + layout.height() + FOOT;
        with("viewBox", "0 0 %d %d".formatted(layout.width(), height));
        with("width", layout.width());
        with("height", height);
        with("role", "img");
        leaf("title", "Strategy map of " + title);
        leaf("style", STYLE);
        arrowHead();
        say("name", TEXT, 22, card.name());
        say(
                "quiet",
                TEXT,
                42,
                "%s · %s · owner %s"
                        .formatted(
                                CardWords.months(report.present().stretch()),
                                CardWords.span(report.span()),
                                card.owner()));
        out.writeStartElement("g");
        with("transform", "translate(0 " + HEAD + ")");
        for (Lane lane : layout.lanes()) {
            lane(lane, layout.width());
        }
        for (Arrow arrow : layout.arrows()) {
            arrow(arrow);
        }
        for (Lane lane : layout.lanes()) {
            for (Box box : lane.boxes()) {
                box(box);
            }
        }
        out.writeEndElement();
        say(
                "quiet",
                TEXT,
                height - 8,
                "version %d · solid arrows are borne out by the company’s figures, dashed ones believed · written %s"
                        .formatted(report.version().version(), written.moment(written.at())));
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void arrowHead() throws XMLStreamException {
        out.writeStartElement("defs");
        out.writeStartElement("marker");
        with("id", "head");
        with("viewBox", "0 0 8 8");
        with("refX", 7);
        with("refY", 4);
        with("markerWidth", 7);
        with("markerHeight", 7);
        with("orient", "auto");
        out.writeEmptyElement("path");
        with("class", "head");
        with("d", "M0 0 L8 4 L0 8 Z");
        out.writeEndElement();
        out.writeEndElement();
    }

    private void lane(Lane lane, int width) throws XMLStreamException {
        rectangle("lane", 0, lane.y(), width, lane.height());
        say("title quiet", 8, lane.y() + 15, lane.name());
    }

    private void arrow(Arrow arrow) throws XMLStreamException {
        out.writeEmptyElement("path");
        with("class", map.holds(arrow) ? "arrow" : "arrow untested");
        with("d", arrow.curve().path());
        with("stroke-width", String.format(Locale.ROOT, "%.1f", map.thickness(arrow)));
        with("marker-end", "url(#head)");
    }

    private void box(Box box) throws XMLStreamException {
        CardLine objective = map.objective(box.objective());
        out.writeStartElement("g");
        String status = DrawnMap.status(objective.present());
        leaf("title", objective.name() + ": " + status);
        rectangle("box", box.x(), box.y(), box.width(), box.height());
        for (int i = 0; i < box.lines().size(); i++) {
            say("label", box.x() + TEXT, box.y() + 20 + i * LINE, box.lines().get(i));
        }
        out.writeStartElement("text");
        with("x", box.x() + TEXT);
        with("y", box.y() + 57);
        with("style", "fill: " + PdfScorecard.colour(objective.present()).hex());
        out.writeCharacters(status);
        out.writeEndElement();
        out.writeEndElement();
    }

    private void rectangle(String kind, int x, int y, int width, int height)
            throws XMLStreamException {
        out.writeEmptyElement("rect");
        with("class", kind);
        with("x", x);
        with("y", y);
        with("width", width);
        with("height", height);
        with("rx", 6);
    }

    private void say(String kind, int x, int y, String text) throws XMLStreamException {
        out.writeStartElement("text");
        with("class", kind);
        with("x", x);
        with("y", y);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void leaf(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void with(String name, Object value) throws XMLStreamException {
        out.writeAttribute(name, value.toString());
    }
}
