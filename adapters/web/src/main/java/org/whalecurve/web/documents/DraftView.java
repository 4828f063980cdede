package org.whalecurve.web.documents;

/**
 * The form in which a document is written or corrected.
 *
 * @param title what is drafted
 * @param places what the page is found under, in words
 * @param back the address of those places
 * @param target the address that takes the document
 * @param order what sending it does, in words
 * @param document the text it begins with
 */
public record DraftView(
        String title, String places, String back, String target, String order, String document) {}
