package org.whalecurve.domain.crm;

/** What happened to a record of a CRM since it was last read. */
public sealed interface CrmChange {

    /** The CRM's key of the record that it happened to. */
    String id();

    /** The record is new, or some of its fields are. */
    record Upserted(CrmRecord record) implements CrmChange {

        @Override
        public String id() {
            return record.id();
        }
    }

    /** The record has been put aside; it may come back. */
    record Archived(CrmRecord record) implements CrmChange {

        @Override
        public String id() {
            return record.id();
        }
    }

    /** The record is gone. Nobody need have seen it before. */
    record Deleted(String id) implements CrmChange {}

    /**
     * The record was merged into another one, and is gone.
     *
     * @param id of the one that is gone
     * @param survivor id of the one that stands for both
     */
    record Merged(String id, String survivor) implements CrmChange {}
}
