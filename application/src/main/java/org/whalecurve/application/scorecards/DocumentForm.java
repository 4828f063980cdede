package org.whalecurve.application.scorecards;

/** What a scorecard can be taken along as. */
public enum DocumentForm {
    /** A table for programs. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** A workbook to go on working with. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Pages to print and to send. */
    PDF("pdf", "application/pdf"),
    /** Its strategy map alone, as a picture of any size. */
    SVG("svg", "image/svg+xml");

    private final String ending;
    private final String mediaType;

    DocumentForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** What it is called on the way. */
    public String mediaType() {
        return mediaType;
    }
}
