package org.whalecurve.persistence.customers;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.MappingTarget;
import org.mapstruct.ReportingPolicy;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.domain.customers.Customer;

/** Between the customers of the domain and the rows of the table. */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        implementationName = "Generated<CLASS_NAME>",
        unmappedSourcePolicy = ReportingPolicy.ERROR,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface CustomerMapper {

    /** The customer in a row. */
    @BeanMapping(ignoreUnmappedSourceProperties = "version")
    Customer customer(CustomerEntity entity);

    /** Writes what people say into a row; saying it confirms the customer. */
    @BeanMapping(ignoreUnmappedSourceProperties = "key")
    @Mapping(target = "number", ignore = true)
    @Mapping(target = "key", ignore = true)
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "metInImport", expression = "java(null)")
    void say(CustomerDetails details, @MappingTarget CustomerEntity entity);
}
