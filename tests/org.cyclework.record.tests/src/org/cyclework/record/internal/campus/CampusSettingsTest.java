package org.cyclework.record.internal.campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One line names a campus; a password is never said again. */
class CampusSettingsTest {

    @TempDir
    Path data;

    private CampusSettings read(String text) throws IOException {
        Files.writeString(data.resolve(CampusSettings.FILE), text);
        return CampusSettings.read(data, Map.of()).orElseThrow();
    }

    @Test
    void withoutAFileOrAVariableThereIsNone() throws IOException {
        assertThat(CampusSettings.read(data, Map.of())).isEmpty();
        assertThat(CampusSettings.read(data, Map.of(CampusSettings.VARIABLE, " "))).isEmpty();
    }

    @Test
    void oneLineIsEnough() throws IOException {
        CampusSettings settings = read("\uFEFFurl=jdbc:postgresql://db.example.org/cyclework\r\n"); // as an editor on Windows writes it
        assertThat(settings.url()).isEqualTo("jdbc:postgresql://db.example.org/cyclework");
        assertThat(settings.own()).isFalse();
        assertThat(settings.every()).isEqualTo(Duration.ofMinutes(15));
        assertThat(CampusSettings.read(data.resolve("none"), Map.of(CampusSettings.VARIABLE, "jdbc:postgresql://db/c")).orElseThrow().place())
                .isEqualTo("jdbc:postgresql://db/c");
    }

    @Test
    void whatIsTheDriversIsPassedOn() throws IOException {
        CampusSettings settings = read("url=jdbc:postgresql://db/c?sslmode=verify-full\nuser=ada\nsslrootcert=/etc/ca.pem\nsocketTimeout=7\ncyclework.own=yes\ncyclework.minutes=0\n");
        assertThat(settings.driver()).containsEntry("user", "ada").containsEntry("sslrootcert", "/etc/ca.pem").containsEntry("socketTimeout", "7").containsKey("connectTimeout")
                .doesNotContainKeys("cyclework.own", "cyclework.minutes", "url");
        assertThat(settings.url()).isEqualTo("jdbc:postgresql://db/c?sslmode=verify-full");
        assertThat(settings.own()).isTrue();
        assertThat(settings.every()).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?password=secret", "?password=secret&sslmode=require", "?sslmode=require&password=secret", "?sslmode=require&password=secret&user=ada"})
    void aPasswordIsTakenOutOfTheAddress(String query) throws IOException {
        CampusSettings settings = read("url=jdbc:postgresql://db/c" + query + "\n");
        assertThat(settings.url()).doesNotContain("secret").doesNotContain("&&").startsWith("jdbc:postgresql://db/c?");
        assertThat(settings.url().contains("sslmode=require")).isEqualTo(query.contains("sslmode"));
        assertThat(settings.url().contains("user=ada")).isEqualTo(query.contains("user"));
        assertThat(settings.driver()).containsEntry("password", "secret");
        assertThat(settings.toString()).isEqualTo("jdbc:postgresql://db/c");
    }

    @Test
    void aFileThatNamesNothingIsSaidToDoSo() {
        assertThatThrownBy(() -> read("user=ada\n")).isInstanceOf(IOException.class).hasMessageContaining("names no database");
        assertThatThrownBy(() -> read("url=jdbc:h2:mem:x\n")).isInstanceOf(IOException.class).hasMessageContaining("names no database");
        assertThatThrownBy(() -> read("url=\\u12\n")).isInstanceOf(IOException.class).hasMessageContaining("cannot be read");
    }
}
