package org.whalecurve.web.scorecards;

import org.whalecurve.web.Address;

/**
 * The page on which a strategy map is drawn.
 *
 * @param card the id of the card
 * @param name what people call it
 * @param version the version that one begins with
 * @param start the page of that version
 * @param drawing what takes changes
 * @param keeping what takes the document as a draft
 * @param map the map to begin with
 */
record DrawingPageView(
        String card,
        String name,
        int version,
        Address start,
        Address drawing,
        Address keeping,
        DrawnMapView map) {}
