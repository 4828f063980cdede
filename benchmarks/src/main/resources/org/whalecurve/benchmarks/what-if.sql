-- The whale curve of a scenario in four hundred points: costs at other rates, profits, ranks, sums.
WITH profits AS (
  SELECT net_revenue - product_cost
      - round(milliminutes_0 * ${rate0})::BIGINT - round(milliminutes_1 * ${rate1})::BIGINT
      - round(milliminutes_2 * ${rate2})::BIGINT - round(milliminutes_3 * ${rate3})::BIGINT
      - round(milliminutes_4 * ${rate4})::BIGINT - round(milliminutes_5 * ${rate5})::BIGINT AS profit
  FROM customers
), ranked AS (
  SELECT row_number() OVER (ORDER BY profit DESC) AS rank,
    sum(profit) OVER (ORDER BY profit DESC ROWS UNBOUNDED PRECEDING) AS cumulative,
    count(*) OVER () AS size
  FROM profits
)
SELECT rank, cumulative
FROM ranked
WHERE rank * 400 // size > (rank - 1) * 400 // size
ORDER BY rank;
