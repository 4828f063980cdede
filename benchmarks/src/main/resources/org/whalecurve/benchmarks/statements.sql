-- The statements of cost-model.yaml, asked of a database alone: orders, then customers, then time, then cost, then
-- rank. Amounts are minor units; cost to serve is rounded for each customer and
-- activity, so that it adds up to the cent only by chance.
COPY (
  WITH orders AS (
    SELECT customer, order_key,
      sum(amount_minor) FILTER (kind = 'SALE') AS sale,
      sum(amount_minor) FILTER (kind = 'RETURN') AS returned,
      sum(amount_minor) FILTER (kind = 'FREIGHT') AS freight,
      sum(amount_minor) FILTER (kind = 'ADJUSTMENT') AS adjustment,
      sum(round(amount_minor * 0.55)::BIGINT) FILTER (kind IN ('SALE', 'RETURN')) AS product_cost,
      count(*) FILTER (kind = 'SALE') AS sale_lines,
      count(*) FILTER (kind = 'SALE' AND NOT home) AS abroad_lines,
      count(*) FILTER (kind = 'RETURN') AS return_lines,
      coalesce(sum(abs(quantity)) FILTER (kind = 'SALE'), 0) AS sale_units,
      coalesce(sum(abs(quantity)) FILTER (kind = 'SALE' AND home), 0) AS home_units
    FROM order_lines
    GROUP BY customer, order_key
  ), customers AS (
    SELECT customer,
      coalesce(sum(sale), 0) AS sale, coalesce(sum(returned), 0) AS returned,
      coalesce(sum(freight), 0) AS freight, coalesce(sum(adjustment), 0) AS adjustment,
      coalesce(sum(product_cost), 0)::BIGINT AS product_cost,
      count(*) FILTER (sale_lines > 0) AS sale_orders,
      count(*) FILTER (sale_lines > abroad_lines) AS home_orders,
      count(*) FILTER (abroad_lines > 0) AS abroad_orders,
      count(*) FILTER (return_lines > 0) AS return_orders,
      sum(sale_lines) AS sale_lines, sum(abroad_lines) AS abroad_lines, sum(return_lines) AS return_lines,
      sum(sale_units) AS sale_units, sum(home_units) AS home_units
    FROM orders
    GROUP BY customer
  ), minutes AS (
    SELECT *,
      12 * sale_orders + 0.9 * sale_lines + 6 * abroad_orders AS enter,
      8 * sale_orders + 5.5 * sale_lines + 0.1 * sale_units AS pick,
      22 * home_orders + 0.08 * home_units AS dispatch_home,
      55 * abroad_orders + 1.6 * abroad_lines + 0.16 * (sale_units - home_units) AS dispatch_abroad,
      25 * return_orders + 5 * return_lines AS take_back,
      8 * sale_orders + 35 * return_orders + 6 * abroad_orders AS answer
    FROM customers
  ), statements AS (
    SELECT customer, sale, returned, freight, adjustment, sale_orders, home_orders, abroad_orders, return_orders,
      sale_lines, abroad_lines, return_lines, sale_units, home_units,
      (sale + returned + freight + adjustment)::BIGINT AS net_revenue,
      product_cost,
      round(enter * 260000000 / (1000 * 7680))::BIGINT AS enter_cost,
      round(pick * 500000000 / (2000 * 7680))::BIGINT AS pick_cost,
      round(dispatch_home * 300000000 / (1200 * 7680))::BIGINT AS dispatch_home_cost,
      round(dispatch_abroad * 200000000 / (800 * 7680))::BIGINT AS dispatch_abroad_cost,
      round(take_back * 28000000 / (120 * 7680))::BIGINT AS take_back_cost,
      round(answer * 150000000 / (600 * 7680))::BIGINT AS answer_cost
    FROM minutes
  ), profits AS (
    SELECT *,
      net_revenue - product_cost - enter_cost - pick_cost - dispatch_home_cost - dispatch_abroad_cost
        - take_back_cost - answer_cost AS profit
    FROM statements
  )
  SELECT row_number() OVER (ORDER BY profit DESC, customer) AS rank, *
  FROM profits
  ORDER BY rank
) TO '${statements}' (FORMAT parquet, COMPRESSION zstd);
