package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test in which the journal's lines answered since the tables could not, which nobody sees from outside. */
final class TablesAnswer implements BeforeEachCallback, AfterEachCallback {

    private final Logger logger = Logger.getLogger(Tables.class.getName());
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord told) {
            if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(told.getMessage() + " " + told.getThrown());
            }
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @Override
    public void beforeEach(ExtensionContext test) {
        warnings.clear();
        logger.addHandler(handler);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        logger.removeHandler(handler);
        assertThat(warnings).isEmpty();
    }
}
