package org.cyclework.record.internal.campus;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusRefused;

/** What the owner of a campus' database does. */
public final class Owner {

    private final CampusSettings settings;

    private Owner(CampusSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads how the owner reaches the database.
     *
     * @param file as a campus' settings
     * @return the owner
     * @throws CampusRefused where it cannot be read
     */
    public static Owner of(Path file) throws CampusRefused {
        try {
            return new Owner(CampusSettings.read(file));
        } catch (IOException e) {
            throw new CampusRefused("The owner’s login cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Makes tables, roles and rights.
     *
     * @return what was done; sentences
     * @throws CampusRefused where it cannot be done; nothing is changed then
     */
    public List<String> setUp() throws CampusRefused {
        try (CampusServer server = CampusServer.connect(settings)) {
            List<String> made = new CampusSchema(server.sql()).make();
            return made.isEmpty() ? List.of("Everything was there already in " + settings.place() + ".")
                    : made.stream().map(step -> step + " was made in " + settings.place() + ".").toList();
        } catch (SQLException e) {
            throw refused("The campus was not set up in ", e);
        }
    }

    /**
     * Makes a login, or changes it.
     *
     * @param login what it is to be
     * @param password of it; empty to leave it as it is
     * @throws CampusRefused where it cannot be done; nothing is changed then
     */
    public void admit(CampusLogin login, Optional<String> password) throws CampusRefused {
        if (password.isPresent() && !Logins.isPlain(password.get())) {
            throw new CampusRefused("A password that is set from here has letters, digits and signs of ASCII, and no spaces.", null);
        }
        try (CampusServer server = CampusServer.connect(settings)) {
            new Logins(server.sql()).admit(login, password);
            server.sql().commit();
        } catch (SQLException e) {
            throw refused("The login was not made in ", e);
        }
    }

    private CampusRefused refused(String what, SQLException cause) {
        return new CampusRefused(what + settings.place() + ": " + Sentences.of(cause), cause);
    }
}
