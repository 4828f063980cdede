-- The accepted lines as the import wrote them, in a native table.
CREATE TABLE order_lines AS
SELECT order_key, customer_no AS customer, kind, country = 'Germany' AS home, quantity, amount_minor
FROM read_parquet('${source}');
