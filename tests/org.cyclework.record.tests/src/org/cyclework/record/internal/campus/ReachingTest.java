package org.cyclework.record.internal.campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever gives up waits for nothing, and nothing that comes too late stays open. */
@Timeout(60)
class ReachingTest {

    private final CountDownLatch comes = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<Thread> by = new AtomicReference<>();

    /** A line that comes when it is let. */
    private AutoCloseable line() throws InterruptedException {
        by.set(Thread.currentThread());
        comes.await();
        return closed::countDown;
    }

    @Test
    void whoeverAsksWithAFaultLeavesNoLineOpen() throws Exception {
        assertThatThrownBy(() -> Reaching.reach(this::line, () -> {
            throw new IllegalStateException("asked");
        })).hasMessage("asked");
        comes.countDown();
        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aLineThatComesTooLateIsClosedAndItsThreadEnds() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        assertThat(Reaching.reach(this::line, () -> asked.incrementAndGet() < 3)).isEmpty();
        assertThat(closed.getCount()).isEqualTo(1);
        comes.countDown();
        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        by.get().join();
        assertThat(by.get().getName()).isEqualTo(Reaching.THREAD);
    }

    @Test
    void whoeverWaitsGetsTheLine() throws Exception {
        Optional<AutoCloseable> line = Reaching.reach(this::line, () -> {
            comes.countDown();
            return true;
        });
        assertThat(closed.getCount()).isEqualTo(1);
        line.orElseThrow().close();
        assertThat(closed.getCount()).isZero();
    }

    @Test
    void whoeverIsInterruptedStaysSoAndGetsNone() throws Exception {
        Thread.currentThread().interrupt();
        assertThat(Reaching.reach(this::line, () -> true)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
        comes.countDown();
        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsRefusedIsToldAsItWas() {
        SQLException no = new SQLException("no");
        assertThatThrownBy(() -> Reaching.reach(() -> {
            throw no;
        }, () -> true)).isSameAs(no);
        assertThatThrownBy(() -> Reaching.reach(() -> {
            throw new IllegalStateException("broken");
        }, () -> true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Reaching.reach(() -> {
            throw new IOException("other");
        }, () -> true)).isInstanceOf(SQLException.class).hasMessage("other");
    }
}
