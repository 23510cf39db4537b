package org.cyclework.record.internal.campus;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.record.CampusAddress;

/**
 * Where a campus is, as one file or one environment variable says. Whatever is not listed here is a setting of the driver and
 * passed on to it: user, password, and how the line is encrypted.
 *
 * @param url of the database, without a password
 * @param driver the driver's settings, the password among them
 * @param own whether a person's own words are exchanged as well
 * @param every how long the program waits between two exchanges; zero where it makes none without being asked
 */
public record CampusSettings(String url, Properties driver, boolean own, Duration every) {

    /** The file in the user's data folder. */
    public static final String FILE = "campus.properties";

    /** The environment variable that may hold the address in its place. */
    public static final String VARIABLE = "CYCLEWORK_CAMPUS";

    private static final Pattern PASSWORD = Pattern.compile("([?&])password=([^&]*)&?");
    private static final Map<String, String> OTHERWISE = Map.of("ApplicationName", "Cyclework", "connectTimeout", "10",
            "socketTimeout", "120", "tcpKeepAlive", "true", "defaultRowFetchSize", "100");

    /**
     * Reads what is set.
     *
     * @param data the user's data folder
     * @param environment of the program
     * @return the settings; empty where no campus is named
     * @throws IOException where the file cannot be read or names no address
     */
    public static Optional<CampusSettings> read(Path data, Map<String, String> environment) throws IOException {
        Path file = data.resolve(FILE);
        if (Files.exists(file)) {
            return Optional.of(read(file));
        }
        String url = environment.getOrDefault(VARIABLE, "");
        return url.isBlank() ? Optional.empty() : Optional.of(of(url.strip(), new Properties()));
    }

    /**
     * Reads a file.
     *
     * @param file lines such as {@code url=jdbc:postgresql://db.example.org/cyclework}
     * @return the settings
     * @throws IOException where it cannot be read or names no address
     */
    public static CampusSettings read(Path file) throws IOException {
        Properties read = new Properties();
        try {
            read.load(new StringReader(Files.readString(file).replace("\uFEFF", "")));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
        Object url = read.remove("url");
        if (url == null || !url.toString().startsWith("jdbc:postgresql:")) {
            throw new IOException(file + " names no database; it needs a line such as url=jdbc:postgresql://host/database");
        }
        return of(url.toString(), read);
    }

    static CampusSettings of(String address, Properties set) {
        Properties driver = new Properties();
        OTHERWISE.forEach(driver::setProperty);
        set.forEach((name, value) -> driver.setProperty(name.toString(), value.toString()));
        boolean own = "yes".equals(driver.remove("cyclework.own"));
        String every = (String) driver.remove("cyclework.minutes");
        Matcher password = PASSWORD.matcher(address);
        String url = address;
        if (password.find()) {
            driver.setProperty("password", decoded(password.group(2)));
            url = address.substring(0, password.start()) + password.group(1) + address.substring(password.end());
        }
        return new CampusSettings(url, driver, own, Duration.ofMinutes(minutes(every)));
    }

    /** As the driver reads it in a URL; a sign of per cent that begins nothing stays one. */
    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    private static long minutes(String said) {
        return said != null && said.matches("[0-9]{1,5}") ? Long.parseLong(said) : 15;
    }

    /** @return the address as a person may see it */
    public String place() {
        return new CampusAddress(url, "", "", false).toString();
    }

    /** Says where, and never the password. */
    @Override
    public String toString() {
        return place();
    }
}
