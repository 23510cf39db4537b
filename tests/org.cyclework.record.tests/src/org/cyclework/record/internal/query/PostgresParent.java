package org.cyclework.record.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import org.cyclework.record.internal.EndsWithParent;
import org.cyclework.testsupport.TemporaryPostgres;

/** A program that starts a PostgreSQL as a test does, says where it is, and waits to be killed. */
final class PostgresParent {

    private PostgresParent() {
    }

    /** @param arguments where the programs of PostgreSQL lie */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        EndsWithParent.watch();
        TemporaryPostgres server = TemporaryPostgres.start(Path.of(arguments[0]));
        System.out.println(server.folder());
        System.out.flush();
        Thread.currentThread().join();
    }
}
