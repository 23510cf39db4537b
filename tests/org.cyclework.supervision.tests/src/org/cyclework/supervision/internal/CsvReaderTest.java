package org.cyclework.supervision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.cyclework.supervision.SupervisionRefused;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private static final long SEED = 20260302;
    private static final String PIECES = "\"\",,;;\t\r\n\uFEFFaé王 ‏=\0";

    private static List<CsvReader.Row> read(String text) {
        return CsvReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void quotesLineEndsAndSeparatorsAreReadAsSpreadsheetsWriteThem() {
        assertThat(read("a;\"b;c\";\"d \"\"e\"\"\"\r\nf;\"g\ng\";h\rlast;;\n\n x ; y ")).extracting(CsvReader.Row::cells).containsExactly(List.of("a", "b;c", "d \"e\""),
                List.of("f", "g\ng", "h"), List.of("last", "", ""), List.of("x", "y"));
        assertThat(read("a,\"b;c;d;e\"\nf,g")).extracting(CsvReader.Row::cells).containsExactly(List.of("a", "b;c;d;e"), List.of("f", "g"));
    }

    @Test
    void linesAreCountedThroughQuotesAndEmptyLines() {
        assertThat(read("a\n\n\"b\nb\"\nc")).extracting(CsvReader.Row::line).containsExactly(1, 3, 5);
    }

    @Test
    void aRowIsNeverLongerThanAListWouldHave() {
        assertThatThrownBy(() -> read(",".repeat(200))).isInstanceOf(SupervisionRefused.class);
    }

    @Test
    void aHundredThousandHostileListsEndInRowsOrASentence() {
        Random random = new Random(SEED);
        for (int list = 0; list < 100_000; list++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            byte[] bytes = text.toString().getBytes(random.nextInt(9) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextInt(3) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(CsvReader.read(bytes)).as("list %d of seed %d", list, SEED).allMatch(row -> row.line() >= 1 && !row.cells().isEmpty());
            } catch (SupervisionRefused e) {
                assertThat(e.getMessage()).as("list %d of seed %d", list, SEED).endsWith(".");
            }
        }
    }
}
