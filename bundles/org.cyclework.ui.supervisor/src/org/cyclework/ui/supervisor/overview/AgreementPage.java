package org.cyclework.ui.supervisor.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cyclework.supervision.RaterAgreement;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.agreement.Icc;
import org.cyclework.supervision.agreement.Interval;
import org.cyclework.supervision.agreement.PairAgreement;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Kinds;

/**
 * How far two supervisors agree who rated the same work blind, as a page; no SWT.
 *
 * @param rubric by which rubric
 * @param pairs one for each pair of supervisors
 */
record AgreementPage(Rubric rubric, List<RaterAgreement> pairs) {

    private static final int HUNDRED = 100;

    /** @return the page */
    HtmlPage page() {
        HtmlPage page = HtmlPage.titled(Messages.Agreement_title).text("h1", Messages.Agreement_title).text("p", "meta", Messages.bind(Messages.Agreement_by, rubric.title()));
        if (pairs.isEmpty()) {
            return page.text("p", Messages.Agreement_nothing).text("p", Messages.Agreement_how);
        }
        pairs.forEach(pair -> pair(page, pair));
        return page.text("p", "meta", Messages.Agreement_legend);
    }

    private static void pair(HtmlPage page, RaterAgreement pair) {
        page.text("h2", Messages.bind(Messages.Agreement_pair, pair.first(), pair.second())).text("p", Counted.of(Messages.Agreement_works, pair.works()));
        page.html("<div class=\"table\"><table class=\"numbers\"><thead><tr>");
        List.of(Messages.Column_criterion, Messages.Column_units, Messages.Column_raw, Messages.Column_kappa, Messages.Column_linear, Messages.Column_quadratic)
                .forEach(column -> page.text("th", column));
        page.html("</tr></thead><tbody>");
        pair.criteria().forEach(criterion -> row(page, criterion.title(), criterion.agreement()));
        page.html("</tbody></table></div>").text("p", pair.totals().map(AgreementPage::totals).orElse(Messages.Agreement_noTotals));
        if (!pair.gaps().isEmpty()) {
            page.text("h3", Messages.Agreement_gaps).html("<ul>");
            pair.gaps().forEach(gap -> page.html("<li>" + HtmlPage.link(gap(gap), Messages.bind(Messages.Agreement_gap, new Object[] {gap.trainee(), gap.criterion(), gap.firstLevel(),
                gap.secondLevel()})) + "</li>"));
            page.html("</ul>");
        }
        pair.notes().forEach(note -> page.text("p", "meta", note));
    }

    private static CourseLink gap(RaterAgreement.Gap gap) {
        return Kinds.review(gap.work());
    }

    private static void row(HtmlPage page, String title, PairAgreement agreement) {
        page.html("<tr>").text("td", title).text("td", Integer.toString(agreement.units())).text("td", Messages.bind(Messages.Percent, Math.round(HUNDRED * agreement.raw())))
                .text("td", number(agreement.kappa(), agreement.kappaInterval())).text("td", number(agreement.linear(), agreement.linearInterval()))
                .text("td", number(agreement.quadratic(), agreement.quadraticInterval())).html("</tr>");
    }

    private static String totals(Icc icc) {
        return Counted.of(Messages.Agreement_icc, icc.units(), number(icc.value(), icc.interval()));
    }

    /** @return such as "0.62 (0.41 to 0.80)"; it is said where it cannot be computed or has no interval */
    static String number(OptionalDouble value, Optional<Interval> interval) {
        if (value.isEmpty()) {
            return Messages.Agreement_notComputable;
        }
        return interval.map(range -> Messages.bind(Messages.Agreement_interval, new Object[] {two(value.getAsDouble()), two(range.low()), two(range.high())}))
                .orElseGet(() -> Messages.bind(Messages.Agreement_noInterval, two(value.getAsDouble())));
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }
}
