package org.whalecurve.persistence.periods;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** A row of the table of periods; months are stored as their first days. */
@Entity
@Table(name = "period")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PeriodEntity {

    @Id public String id;

    @Column(name = "first_month", updatable = false)
    public LocalDate firstMonth;

    @Column(name = "last_month", updatable = false)
    public LocalDate lastMonth;

    @Enumerated(EnumType.STRING)
    public PeriodState state;

    Period period() {
        return new Period(id, YearMonth.from(firstMonth), YearMonth.from(lastMonth), state);
    }
}
