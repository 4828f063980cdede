package org.whalecurve.persistence.runs;

import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Certificate;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.ObjectStatements;
import org.whalecurve.domain.profitability.RunInputs;
import org.whalecurve.domain.profitability.RunSummary;

/** Between the results of the domain and the documents that are stored. */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        implementationName = "Generated<CLASS_NAME>",
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RunMapper {

    @BeanMapping(ignoreUnmappedSourceProperties = "period")
    InputsRow row(RunInputs inputs);

    RunInputs inputs(String period, InputsRow row);

    /** A book, by its name. */
    default Book book(@Nullable String name) {
        return name == null ? Book.ACTUAL : new Book(name);
    }

    /** The name of a book. */
    default String name(Book book) {
        return book.name();
    }

    @BeanMapping(ignoreUnmappedSourceProperties = "levels")
    SummaryRow row(RunSummary summary);

    RunSummary summary(SummaryRow row, CostLevels levels);

    LevelsRow row(CostLevels levels);

    CostLevels levels(LevelsRow row);

    AllocationRow row(AllocationStatement allocation);

    AllocationStatement allocation(AllocationRow row);

    LedgerRow row(LedgerStatement ledger);

    LedgerStatement ledger(LedgerRow row);

    ObjectsRow row(ObjectStatements objects);

    ObjectStatements objects(ObjectsRow row);

    CertificateRow row(Certificate certificate);

    Certificate certificate(CertificateRow row);
}
