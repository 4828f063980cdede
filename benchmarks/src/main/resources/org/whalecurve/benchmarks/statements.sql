-- The statements of cost-model.yaml, asked of DuckDB alone: orders, then customers, then time, then cost, then
-- rank. Amounts are minor units, times milliminutes. Exact: what a pool's used capacity cost is rounded once and handed
-- out by cumulative rounding, so that it adds up to the cent.
COPY (
  WITH orders AS (
    SELECT customer, order_key,
      coalesce(sum(amount_minor) FILTER (WHERE kind = 'SALE'), 0) AS sale,
      coalesce(sum(amount_minor) FILTER (WHERE kind = 'RETURN'), 0) AS returned,
      coalesce(sum(amount_minor) FILTER (WHERE kind = 'FREIGHT'), 0) AS freight,
      coalesce(sum(amount_minor) FILTER (WHERE kind = 'ADJUSTMENT'), 0) AS adjustment,
      coalesce(sum((amount_minor * 55 + CASE WHEN amount_minor < 0 THEN -50 ELSE 50 END) // 100)
        FILTER (WHERE kind IN ('SALE', 'RETURN')), 0) AS product_cost,
      count(*) FILTER (WHERE kind = 'SALE') AS sale_lines,
      count(*) FILTER (WHERE kind = 'SALE' AND NOT home) AS abroad_lines,
      count(*) FILTER (WHERE kind = 'RETURN') AS return_lines,
      coalesce(sum(abs(quantity)) FILTER (WHERE kind = 'SALE'), 0) AS sale_units,
      coalesce(sum(abs(quantity)) FILTER (WHERE kind = 'SALE' AND home), 0) AS home_units
    FROM order_lines
    GROUP BY customer, order_key
  ), customers AS (
    SELECT customer,
      sum(sale)::BIGINT AS sale, sum(returned)::BIGINT AS returned, sum(freight)::BIGINT AS freight,
      sum(adjustment)::BIGINT AS adjustment, sum(product_cost)::BIGINT AS product_cost,
      count(*) FILTER (WHERE sale_lines > 0) AS sale_orders,
      count(*) FILTER (WHERE sale_lines > abroad_lines) AS home_orders,
      count(*) FILTER (WHERE abroad_lines > 0) AS abroad_orders,
      count(*) FILTER (WHERE return_lines > 0) AS return_orders,
      sum(sale_lines)::BIGINT AS sale_lines, sum(abroad_lines)::BIGINT AS abroad_lines,
      sum(return_lines)::BIGINT AS return_lines, sum(sale_units)::BIGINT AS sale_units,
      sum(home_units)::BIGINT AS home_units
    FROM orders
    GROUP BY customer
  ), minutes AS MATERIALIZED (
    SELECT *,
      (12000 * sale_orders + 900 * sale_lines + 6000 * abroad_orders)::BIGINT AS enter,
      (8000 * sale_orders + 5500 * sale_lines + 100 * sale_units)::BIGINT AS pick,
      (22000 * home_orders + 80 * home_units)::BIGINT AS dispatch_home,
      (55000 * abroad_orders + 1600 * abroad_lines + 160 * (sale_units - home_units))::BIGINT AS dispatch_abroad,
      (25000 * return_orders + 5000 * return_lines)::BIGINT AS take_back,
      (8000 * sale_orders + 35000 * return_orders + 6000 * abroad_orders)::BIGINT AS answer
    FROM customers
  ), totals AS (
    SELECT
      sum(enter)::BIGINT AS enter_all,
      sum(pick)::BIGINT AS pick_all,
      sum(dispatch_home)::BIGINT AS dispatch_home_all,
      sum(dispatch_abroad)::BIGINT AS dispatch_abroad_all,
      sum(take_back)::BIGINT AS take_back_all,
      sum(answer)::BIGINT AS answer_all
    FROM minutes
  ), pools AS MATERIALIZED (
    SELECT *,
      ((enter_all::HUGEINT * 3120000000 + 46080000000) // 92160000000)::BIGINT AS enter_used,
      ((pick_all::HUGEINT * 6000000000 + 92160000000) // 184320000000)::BIGINT AS pick_used,
      ((dispatch_home_all::HUGEINT * 3600000000 + 55296000000) // 110592000000)::BIGINT AS dispatch_home_used,
      ((dispatch_abroad_all::HUGEINT * 2400000000 + 36864000000) // 73728000000)::BIGINT AS dispatch_abroad_used,
      ((take_back_all::HUGEINT * 336000000 + 5529600000) // 11059200000)::BIGINT AS take_back_used,
      ((answer_all::HUGEINT * 1800000000 + 27648000000) // 55296000000)::BIGINT AS answer_used
    FROM totals
  ), running AS (
    SELECT *,
      sum(enter) OVER so_far AS enter_sum,
      sum(pick) OVER so_far AS pick_sum,
      sum(dispatch_home) OVER so_far AS dispatch_home_sum,
      sum(dispatch_abroad) OVER so_far AS dispatch_abroad_sum,
      sum(take_back) OVER so_far AS take_back_sum,
      sum(answer) OVER so_far AS answer_sum
    FROM minutes
    WINDOW so_far AS (ORDER BY customer ROWS UNBOUNDED PRECEDING)
  ), statements AS (
    SELECT customer, sale, returned, freight, adjustment, sale_orders, home_orders, abroad_orders, return_orders,
      sale_lines, abroad_lines, return_lines, sale_units, home_units,
      sale + returned + freight + adjustment AS net_revenue, product_cost,
      ((enter_sum::HUGEINT * enter_used) // enter_all
        - ((enter_sum - enter)::HUGEINT * enter_used) // enter_all)::BIGINT AS enter_cost,
      ((pick_sum::HUGEINT * pick_used) // pick_all
        - ((pick_sum - pick)::HUGEINT * pick_used) // pick_all)::BIGINT AS pick_cost,
      ((dispatch_home_sum::HUGEINT * dispatch_home_used) // dispatch_home_all
        - ((dispatch_home_sum - dispatch_home)::HUGEINT * dispatch_home_used) // dispatch_home_all)::BIGINT AS dispatch_home_cost,
      ((dispatch_abroad_sum::HUGEINT * dispatch_abroad_used) // dispatch_abroad_all
        - ((dispatch_abroad_sum - dispatch_abroad)::HUGEINT * dispatch_abroad_used) // dispatch_abroad_all)::BIGINT AS dispatch_abroad_cost,
      ((take_back_sum::HUGEINT * take_back_used) // take_back_all
        - ((take_back_sum - take_back)::HUGEINT * take_back_used) // take_back_all)::BIGINT AS take_back_cost,
      ((answer_sum::HUGEINT * answer_used) // answer_all
        - ((answer_sum - answer)::HUGEINT * answer_used) // answer_all)::BIGINT AS answer_cost
    FROM running CROSS JOIN pools
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
