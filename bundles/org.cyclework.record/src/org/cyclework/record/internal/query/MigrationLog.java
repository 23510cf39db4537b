package org.cyclework.record.internal.query;

import org.flywaydb.core.api.logging.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Flyway has to say: its everyday news only to those who look for it, its worries to everybody. */
final class MigrationLog implements Log {

    private final Logger logger;

    MigrationLog(Class<?> speaker) {
        logger = LoggerFactory.getLogger(speaker);
    }

    @Override
    public void debug(String message) {
        logger.trace(message);
    }

    @Override
    public void info(String message) {
        logger.debug(message);
    }

    @Override
    public void notice(String message) {
        logger.debug(message);
    }

    @Override
    public void warn(String message) {
        logger.warn(message);
    }

    @Override
    public void error(String message) {
        logger.error(message);
    }

    @Override
    public void error(String message, Exception cause) {
        logger.error(message, cause);
    }
}
