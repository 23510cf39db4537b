package org.cyclework.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Keeps warnings with all that belongs to them in a file that a person can send, {@code logs/program-0.log} below the data folder,
 * and off the terminal. The file is made with the first warning; where that is not possible, a warning is lost: what concerns the
 * person at the desk was said by the program itself.
 */
public final class LogFile extends Handler {

    private static final int BYTES = 1_000_000;
    private final Path folder;
    private boolean tried;
    private Optional<Handler> file = Optional.empty();

    /** Made by the log manager, which finds it by its name in {@code logging.properties}. */
    public LogFile() {
        this(Path.of(System.getProperty("cyclework.home", ".")).resolve("logs"));
    }

    LogFile(Path folder) {
        this.folder = folder;
        setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        if (!tried) {
            tried = true;
            file = open();
        }
        file.ifPresent(opened -> opened.publish(entry));
    }

    private Optional<Handler> open() {
        try {
            Files.createDirectories(folder);
            Handler opened = new FileHandler(folder.toString().replace("%", "%%") + "/program-%g.log", BYTES, 2, true);
            opened.setEncoding(StandardCharsets.UTF_8.name());
            opened.setFormatter(new Lines());
            opened.setErrorManager(new Quiet());
            return Optional.of(opened);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(Handler::close);
    }

    /** One line an entry, the same in every language, and below it what was thrown. */
    private static final class Lines extends Formatter {

        @Override
        public String format(LogRecord entry) {
            StringWriter text = new StringWriter();
            text.append(entry.getInstant().toString()).append(' ').append(entry.getLevel().getName()).append(' ')
                    .append(String.valueOf(entry.getLoggerName())).append(": ").append(formatMessage(entry)).append('\n');
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            return text.toString();
        }
    }

    /** A disk that is full must not be told on the terminal, line by line. */
    private static final class Quiet extends ErrorManager {

        @Override
        public void error(String message, Exception cause, int code) {
            // said by whoever needed the room
        }
    }
}
