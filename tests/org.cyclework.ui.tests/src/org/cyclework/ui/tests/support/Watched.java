package org.cyclework.ui.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Says which SWTBot is used, fails a test when the platform logs an error or a control has no name, and keeps a picture of what failed. */
public final class Watched implements BeforeAllCallback, AfterAllCallback, TestInstancePreConstructCallback, AfterEachCallback {

    private static final long TIMEOUT_MILLIS = 10_000;
    private static final UiThreadTimes TIMES = new UiThreadTimes();
    private static boolean told;

    private PlatformLog log;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!told) {
            told = true;
            ResponsivenessMonitor.start();
            TIMES.start();
            Logger.getLogger(Watched.class.getName()).info(() -> "SWTBot is " + SWTBot.class.getProtectionDomain().getCodeSource().getLocation());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TIMES.tell(context.getRequiredTestClass().getSimpleName(),
                Path.of(System.getProperty("cyclework.screenshots", "target/screenshots"), "ui-thread.txt"));
    }

    /** Before anything is built, since a field of a test may already work in the window. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        SWTBotPreferences.TIMEOUT = TIMEOUT_MILLIS;
        log = new PlatformLog();
        log.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> logged = log.stop();
        Responsiveness.note(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName(), log.freezes());
        Set<String> unnamed = Names.missing();
        if (context.getExecutionException().isPresent() || !logged.isEmpty() || !unnamed.isEmpty()) {
            String folder = System.getProperty("cyclework.screenshots", "target/screenshots");
            new SWTBot().captureScreenshot(folder + "/" + context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName() + ".png");
        }
        assertEquals(List.of(), logged, "the platform logged");
        assertEquals(Set.of(), unnamed, "a screen reader has no name for");
    }
}
