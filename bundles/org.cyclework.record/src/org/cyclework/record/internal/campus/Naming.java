package org.cyclework.record.internal.campus;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.cyclework.record.CampusAddress;

/** The file that names a campus, as a person fills it in; what stands in it besides stays. */
public final class Naming {

    private static final String URL = "url";
    private static final String USER = "user";
    private static final String PASSWORD = "password";
    private static final String LINE = "sslmode";

    private final Map<String, String> lines = new TreeMap<>();

    /**
     * Puts an address in place of the one before.
     *
     * @param file that there is, or may be
     * @param address where the campus is
     * @throws IOException where the file cannot be read
     */
    public Naming(Path file, CampusAddress address) throws IOException {
        if (Files.exists(file)) {
            Properties before = new Properties();
            before.load(new StringReader(Files.readString(file).replace("\uFEFF", "")));
            before.forEach((name, value) -> lines.put(name.toString(), value.toString()));
        }
        lines.put(URL, address.url());
        put(USER, address.user());
        put(PASSWORD, address.password());
        if (address.checked()) {
            lines.put(LINE, "verify-full");
        } else {
            lines.remove(LINE, "verify-full"); // another setting was somebody's wish
        }
    }

    private void put(String name, String value) {
        if (value.isEmpty()) {
            lines.remove(name);
        } else {
            lines.put(name, value);
        }
    }

    /** @return the settings as they would be read from the file */
    public CampusSettings settings() {
        Properties driver = new Properties();
        lines.forEach(driver::setProperty);
        driver.remove(URL);
        return CampusSettings.of(lines.get(URL), driver);
    }

    /** @return what the file is to hold */
    public String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> line : lines.entrySet()) {
            Properties one = new Properties();
            one.setProperty(line.getKey(), line.getValue());
            StringWriter written = new StringWriter();
            one.store(written, null);
            written.toString().lines().filter(each -> !each.startsWith("#")).forEach(each -> text.append(each).append('\n')); // without the day
        }
        return text.toString();
    }
}
