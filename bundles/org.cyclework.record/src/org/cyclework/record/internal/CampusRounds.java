package org.cyclework.record.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.cyclework.record.CampusResult;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.internal.campus.CampusSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exchanges with the campus every few minutes, where there is one; otherwise nothing is made. */
final class CampusRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CampusRounds.class);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LocalCampus campus;
    private final ScheduledExecutorService rounds;
    private List<String> told = List.of();
    private volatile boolean over;

    private CampusRounds(LocalCampus campus, Duration first, Duration every) {
        this.campus = campus;
        rounds = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "campus");
            thread.setDaemon(true);
            return thread;
        });
        rounds.scheduleWithFixedDelay(this::round, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Begins where a campus is named and wants it. */
    static Optional<CampusRounds> begin(LocalCampus campus) {
        return begin(campus, FIRST);
    }

    static Optional<CampusRounds> begin(LocalCampus campus, Duration first) {
        try {
            return campus.settings().map(CampusSettings::every).filter(Duration::isPositive)
                    .map(every -> new CampusRounds(campus, first, every));
        } catch (IOException e) {
            LOG.warn("The campus’ settings cannot be read, so nothing is exchanged: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private void round() {
        try {
            CampusResult result = campus.exchange((done, total) -> !over);
            if (!result.told().equals(told)) {
                result.told().forEach(LOG::info);
                told = result.told();
            }
        } catch (RecordUnavailable e) {
            LOG.debug("Another program has the record and exchanges it.", e);
        } catch (RuntimeException e) {
            LOG.warn("The exchange with the campus failed; it is tried again later.", e);
        }
    }

    /** Ends the rounds; what is in the middle of one goes on at the next. */
    @Override
    public void close() {
        over = true;
        campus.end();
        rounds.shutdownNow();
        try {
            rounds.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
