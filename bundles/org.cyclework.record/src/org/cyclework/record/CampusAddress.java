package org.cyclework.record;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a campus is, and as whom this machine comes there.
 *
 * @param server such as {@code db.example.org/cyclework}, with a port where it is another than usual; what the driver calls a URL will do
 * @param user the login; empty where the driver finds it elsewhere
 * @param password of the login; empty where the driver finds it elsewhere, or the server asks in another way
 * @param checked whether the line has to be encrypted, and the server’s certificate to be right
 */
public record CampusAddress(String server, String user, String password, boolean checked) {

    private static final String DRIVER = "jdbc:postgresql:";
    private static final Pattern PLACE = Pattern.compile("//[^/\\s?@]+/[^/\\s?]+(\\?\\S*)?");

    /** Takes blanks around the server and the login away. */
    public CampusAddress {
        Objects.requireNonNull(password);
        server = server.strip();
        user = user.strip();
    }

    /** @return what the driver calls its URL */
    public String url() {
        return server.startsWith(DRIVER) ? server : DRIVER + "//" + server.replaceFirst("^(postgresql:|postgres:)?//", "");
    }

    /** @return whether it names a server and a database there */
    public boolean isWhole() {
        return Optional.of(url().substring(DRIVER.length())).filter(place -> PLACE.matcher(place).matches()).isPresent();
    }

    /** Says where, and never the password. */
    @Override
    public String toString() {
        return url().replaceFirst("[?].*", "").replaceFirst("//[^/]*@", "//");
    }
}
