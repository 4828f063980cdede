-- Money and time of every customer, as a run wrote them, in a native table.
CREATE TABLE customers AS
SELECT customer_no, net_revenue, product_cost,
  "milliminutes_enter-orders" AS milliminutes_0, "milliminutes_pick-and-pack" AS milliminutes_1,
  "milliminutes_dispatch-at-home" AS milliminutes_2, "milliminutes_dispatch-abroad" AS milliminutes_3,
  "milliminutes_take-back" AS milliminutes_4, "milliminutes_answer-customers" AS milliminutes_5
FROM read_parquet('${source}')
WHERE customer_no > 0;
