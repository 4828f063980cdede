-- The accepted lines of the delivered file: what the import profile says, as SQL.
CREATE TEMP VIEW order_lines AS
WITH cells AS (
  SELECT "order" AS order_key, customer, country,
    CASE
      WHEN product = 'FREIGHT' THEN 'FREIGHT'
      WHEN product = 'CORRECTION' THEN 'ADJUSTMENT'
      WHEN "order" LIKE 'C%' THEN 'RETURN'
      ELSE 'SALE'
    END AS kind,
    try_cast("date" AS DATE) AS day,
    try_cast(quantity AS BIGINT) AS quantity,
    try_cast(price AS DECIMAL(18, 6)) AS price,
    product
  FROM read_csv('${source}', header = true, all_varchar = true, strict_mode = false, ignore_errors = true)
)
SELECT order_key, coalesce(customer, '') AS customer, kind, country = 'Germany' AS home, quantity,
  round(quantity * price * 100)::BIGINT AS amount_minor
FROM cells
WHERE product IS NOT NULL AND day IS NOT NULL AND quantity IS NOT NULL AND price IS NOT NULL;
