package org.whalecurve.files.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.whalecurve.application.sample.SampleReport;
import org.whalecurve.application.scorecards.ScorecardReport;

/** Reads the picture back. */
class SvgMapTest {

    private static final Written WRITTEN =
            new Written(Instant.parse("2011-04-06T07:30:00Z"), ZoneId.of("UTC"));

    @Test
    void thePictureNamesItsCardItsLanesAndItsObjectivesWithTheirStatus() throws Exception {
        Document picture = read(SampleReport.march());

        assertThat(texts(picture, "text"))
                .contains(
                        "Harbour Supplies",
                        "March 2011 · the month alone · owner executive",
                        "Financial",
                        "Customers",
                        "Processes")
                .anyMatch(text -> text.startsWith("version 1 · solid arrows are borne out"));
        assertThat(texts(picture, "title"))
                .contains(
                        "Strategy map of Harbour Supplies: scorecard of the whole company, March 2011,"
                                + " the month alone",
                        "Have in stock what is asked for: ○ no data");
        assertThat(elements(picture, "rect")).hasSize(3 + 4);
    }

    @Test
    void everyArrowWithinTheCardIsDrawnAndDashedUntilItIsTested() throws Exception {
        List<Element> arrows =
                elements(read(SampleReport.march()), "path").stream()
                        .filter(path -> path.getAttribute("class").startsWith("arrow"))
                        .toList();

        assertThat(arrows).hasSize(3);
        assertThat(arrows)
                .allSatisfy(arrow -> {
                    assertThat(arrow.getAttribute("class")).isEqualTo("arrow untested");
                    assertThat(arrow.getAttribute("stroke-width")).isEqualTo("1.6");
                    assertThat(arrow.getAttribute("d")).startsWith("M");
                });
    }

    @Test
    void namesWithSignsOfXmlAndOfOtherAlphabetsComeOutAsTheyWereWritten() throws Exception {
        ScorecardReport report = new Renamed(name -> "<R&D> “" + name + "” 客ש").march();

        assertThat(texts(read(report), "title")).anyMatch(text -> text.contains("<R&D> “"));
        assertThat(texts(read(report), "title")).anyMatch(text -> text.contains("客ש"));
    }

    private static Document read(ScorecardReport report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SvgMap.write(report, WRITTEN)));
    }

    private static List<String> texts(Document picture, String name) {
        return elements(picture, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document picture, String name) {
        NodeList found = picture.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
