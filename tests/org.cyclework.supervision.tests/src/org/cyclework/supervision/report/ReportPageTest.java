package org.cyclework.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final ReportPage PAGE = new ReportPage("Hours & more", "Made on 3 March", List.of(new ReportPage.Block.Heading("Days"),
            new ReportPage.Block.Table(List.of("day", "who"), List.of(List.of("1, 2", "=1+1"), List.of("a \"b\"", "<Ana>"))),
            new ReportPage.Block.SignatureLine("Name")), List.of("Pauses are left out."));

    @Test
    void aTableIsReadBySpreadsheetsAndNoCellIsAFormula() {
        assertThat(new String(PAGE.csv(), StandardCharsets.UTF_8)).isEqualTo("\uFEFFHours & more\r\nMade on 3 March\r\nPauses are left out.\r\n\r\nDays\r\n\r\n"
                + "day,who\r\n\"1, 2\",'=1+1\r\n\"a \"\"b\"\"\",<Ana>\r\n");
    }

    @Test
    void thePageIsWellFormedWhateverIsInIt() {
        assertThat(PAGE.xhtml()).contains("<h1>Hours &amp; more</h1>", "<td>&lt;Ana&gt;</td>", "<p class=\"note\">Pauses are left out.</p>", "<p class=\"signature\">Name</p>");
        assertThat(new ReportPage("a\u0000b", "", List.of(), List.of("x")).xhtml()).contains("<h1>ab</h1>");
    }

    @Test
    void aReportSaysWhatItLeavesOut() {
        assertThatThrownBy(() -> new ReportPage("a", "b", List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
