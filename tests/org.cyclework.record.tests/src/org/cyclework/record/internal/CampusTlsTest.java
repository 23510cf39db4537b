package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.cyclework.record.Access;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.internal.CampusFixture.Machine;
import org.cyclework.testsupport.TemporaryPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line to a campus is encrypted as the driver's own settings say. */
class CampusTlsTest {

    @TempDir
    Path folder;

    @Test
    void theServerIsKnownByItsCertificateOrNothingIsBrought() throws Exception {
        try (TemporaryPostgres postgres = TemporaryPostgres.startListening(); CampusFixture campus = new CampusFixture(postgres, folder).setUp()) {
            Machine one = campus.machine("one");
            Access ada = one.enrol("Ada");
            String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
            Path certificate = Files.copy(postgres.encrypt(), folder.resolve("known.crt"));
            one.as(login, "sslmode=disable");
            assertThat(one.exchange().told()).singleElement().asString().contains("cannot be used now");
            one.as(login, "sslmode=verify-full", "sslrootcert=" + folder.resolve("nothing.crt"));
            assertThat(one.exchange().told()).singleElement().asString().contains("cannot be used now");
            one.as(login, "sslmode=verify-full", "sslrootcert=" + certificate);
            assertThat(one.exchange().told()).isEmpty();
            assertThat(one.campus.state(one.record.keeper()).waiting()).isZero();
            assertThat(one.campus.state(one.record.keeper()).login()).contains(login);
        }
    }
}
