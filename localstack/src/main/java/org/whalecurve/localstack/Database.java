package org.whalecurve.localstack;

/**
 * One database of the local PostgreSQL and the two roles that may enter it.
 *
 * @param name the database's name
 * @param jdbcUrl where a JDBC driver finds it, without user and password
 * @param owner owns the database and its schema; for migrations only
 * @param app may connect and see the schema, and touches only the tables that a migration grants
 *     it; for the application
 */
public record Database(String name, String jdbcUrl, Login owner, Login app) {}
