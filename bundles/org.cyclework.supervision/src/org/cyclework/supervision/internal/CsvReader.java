package org.cyclework.supervision.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows of cells: UTF-8 or, with a byte order mark, UTF-16; separated by what stands most often in the first row, commas,
 * semicolons or tabs; quoted as RFC 4180 says.
 */
final class CsvReader {

    /** The largest file that is looked at. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int MOST_CELLS = 100;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    /**
     * A row.
     *
     * @param line on which line of the file it begins, from 1
     * @param cells what stands in it, without space at the ends
     */
    record Row(int line, List<String> cells) {
    }

    private CsvReader(String text) {
        this.text = text;
        separator = separator(text);
    }

    /** @throws org.cyclework.supervision.SupervisionRefused where it is no text of these kinds */
    static List<Row> read(byte[] bytes) {
        Refusal.unless(bytes.length <= MOST_BYTES, "refused.csvBig");
        CsvReader reader = new CsvReader(decoded(bytes));
        List<Row> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            Row row = reader.row();
            if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String decoded(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        Charset charset = first == 0xFEFF ? StandardCharsets.UTF_16BE : first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            String plain = text.toString();
            String marked = plain.startsWith("\uFEFF") ? plain.substring(1) : plain;
            Refusal.unless(marked.indexOf('\0') < 0, "refused.csvText");
            return marked;
        } catch (CharacterCodingException e) {
            throw Refusal.of("refused.csvText");
        }
    }

    private static char separator(String text) {
        String firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            char before = best;
            best = count(firstLine, candidate) > count(firstLine, before) ? candidate : before;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        boolean quoted = false;
        long count = 0;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            count += c == wanted && !quoted ? 1 : 0;
        }
        return count;
    }

    private Row row() {
        int begins = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            Refusal.unless(cells.size() < MOST_CELLS, "refused.csvCells", begins, MOST_CELLS);
            cells.add(cell(begins));
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        lineEnd();
        return new Row(begins, cells);
    }

    private String cell(int begins) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start < text.length() && text.charAt(start) == '"') {
            at = start + 1;
            return quoted(begins);
        }
        start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted(int begins) {
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (c == '"') {
                rest();
                return cell.toString().strip();
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        throw Refusal.of("refused.csvQuote", begins);
    }

    /** What stands between a closing quote and the next separator is left out. */
    private void rest() {
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at >= text.length() || text.charAt(at) != '\n') {
                line++;
                return;
            }
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
            line++;
        }
    }
}
