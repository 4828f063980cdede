package org.whalecurve.domain.crm;

/** What became of an update. */
public sealed interface WriteOutcome {

    /** The id of the update. */
    String update();

    /** The CRM holds the values. */
    record Acknowledged(String update) implements WriteOutcome {}

    /**
     * The CRM does not take the values, and will not when asked again.
     *
     * @param code the CRM's own word for the reason
     * @param reason in a sentence for people
     */
    record Rejected(String update, String code, String reason) implements WriteOutcome {}

    /** The CRM could not take the values now; asking again may help. */
    record Deferred(String update, String reason) implements WriteOutcome {}

    /** Nobody answered: the values may be there or not. Writing them again does no harm. */
    record Unknown(String update, String reason) implements WriteOutcome {}
}
