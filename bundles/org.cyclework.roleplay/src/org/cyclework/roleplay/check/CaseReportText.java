package org.cyclework.roleplay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.roleplay.internal.texts.Words;

/** What playing a case found, as lines of text. */
public final class CaseReportText {

    private static final double WORTH_TELLING = .10;
    private static final List<OutcomeClass> ORDER = List.of(OutcomeClass.CONNECTED, OutcomeClass.TRUCE, OutcomeClass.HUSHED,
            OutcomeClass.CYCLE);

    private CaseReportText() {
    }

    /**
     * The report without its findings.
     *
     * @param report the report
     * @return lines, without line ends
     */
    public static List<String> of(CaseReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of("report.age", report.caseId(), String.format(Locale.ROOT, "%.0f", report.readingAge())));
        for (SeatReport seat : report.seats()) {
            lines.add("  " + Words.of(seat.cut() ? "report.seatCut" : "report.seat", seat.seat().getName().toLowerCase(Locale.ROOT), seat.nodesReached(),
                    seat.nodes(), seat.states(), seat.turns(), seat.shortest(), seat.longest(), seat.median()));
            lines.add("    " + Words.of("report.words", seat.words().median(), seat.words().longest()));
            seat.shares().forEach((player, shares) -> lines.add(String.format(Locale.ROOT, "    %-11s %s", player, shares(shares))));
            String spam = seat.spam().entrySet().stream().filter(each -> each.getValue() >= WORTH_TELLING)
                    .sorted(Map.Entry.<MoveCode, Double>comparingByValue().reversed())
                    .map(each -> each.getKey().getLiteral() + " " + percent(each.getValue())).collect(Collectors.joining(", "));
            lines.add("    " + Words.of("report.spam", spam.isEmpty() ? Words.of("report.noSpam") : spam));
        }
        return lines;
    }

    private static String shares(Map<OutcomeClass, Double> shares) {
        return ORDER.stream().filter(shares::containsKey).map(outcome -> outcome.getLiteral() + " " + percent(shares.get(outcome)))
                .collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
