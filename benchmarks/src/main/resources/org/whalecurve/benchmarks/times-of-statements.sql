-- Money and time of every customer, as a run wrote them, in a native table.
CREATE TABLE customers AS
SELECT customer_no, net_revenue, product_cost, milliminutes_0, milliminutes_1, milliminutes_2, milliminutes_3,
  milliminutes_4, milliminutes_5
FROM read_parquet('${source}')
WHERE customer_no > 0;
