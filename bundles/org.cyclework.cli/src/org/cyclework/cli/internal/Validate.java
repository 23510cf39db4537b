package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;
import org.cyclework.course.PackFailure;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.Recaster;
import org.cyclework.course.validate.Finding;
import org.cyclework.course.validate.ItemRule;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.check.CaseChecker;
import org.cyclework.roleplay.check.CaseReport;
import org.cyclework.roleplay.check.CaseReportText;

/** Checks the installed packs, or the one at a path. */
final class Validate implements Subcommand {

    private final Engines engines;

    Validate(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String synopsis() {
        return "[--no-play] [PATH]";
    }

    @Override
    public String summary() {
        return "Checks a course pack (a folder or a .cwpack file), or the built-in course: reads it, and plays every case by many rules.";
    }

    @Override
    public Options options() {
        return new Options(Set.of("--no-play"), Set.of());
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.words().size() > 1) {
            throw new UsageException("One path at most.");
        }
        List<Finding> findings = new ArrayList<>();
        List<CaseReport> reports = new ArrayList<>();
        if (arguments.words().isEmpty()) {
            engines.get(CourseLibrary.class).failures().forEach(failure -> findings.add(refused(failure)));
        }
        try {
            for (OpenedPack pack : packs(arguments)) {
                findings.addAll(PackValidator.validate(pack, List.of(engines.get(ItemRule.class))));
                if (arguments.value("--no-play").isEmpty()) {
                    play(pack, findings, reports);
                }
            }
        } catch (PackException e) {
            terminal.complain(e.getMessage() + (e.getMessage().endsWith(".") ? " " : ". ") + e.remedy());
            return WANTING;
        }
        if (arguments.json()) {
            findings.forEach(finding -> terminal.say(json(finding)));
            reports.forEach(report -> terminal.say(CaseJson.of(report)));
        } else {
            reports.forEach(report -> CaseReportText.of(report).forEach(terminal::say));
            findings.forEach(finding -> terminal.say(finding.describe()));
            terminal.say(findings.isEmpty() ? "No findings." : count(findings, Finding.Severity.ERROR) + " error(s), "
                    + count(findings, Finding.Severity.WARNING) + " warning(s), " + count(findings, Finding.Severity.NOTE) + " note(s).");
        }
        return count(findings, Finding.Severity.ERROR) > 0 ? WANTING : FINE;
    }

    /** Plays the cases that reading found no error in; a broken one would only say the same again, worse. */
    private static void play(OpenedPack pack, List<Finding> findings, List<CaseReport> reports) {
        List<String> files = pack.contents().getCaseFiles();
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            boolean broken = findings.stream().anyMatch(each -> each.severity() == Finding.Severity.ERROR
                    && (each.file().equals(file) || each.rule().equals("missing-file") && each.element().equals(file)));
            Optional<VignetteCase> template = broken ? Optional.empty() : pack.vignette(pack.caseIds().get(i));
            if (template.isPresent()) {
                VignetteCase vignette = Recaster.cast(template.get(), Optional.empty());
                CaseReport report = i == 0 ? CaseChecker.checkFirst(vignette) : CaseChecker.check(vignette);
                reports.add(report);
                report.findings().forEach(found -> findings.add(new Finding(
                        found.error() ? Finding.Severity.ERROR : Finding.Severity.WARNING, file, found.element(), found.rule(),
                        found.message(), found.remedy(), OptionalInt.empty())));
            }
        }
    }

    private List<OpenedPack> packs(Arguments arguments) {
        return arguments.words().isEmpty() ? engines.get(CourseLibrary.class).course().packs()
                : List.of(PackReader.open(Path.of(arguments.words().get(0))));
    }

    private static Finding refused(PackFailure failure) {
        return new Finding(Finding.Severity.ERROR, failure.location(), "", "unreadable-pack", failure.message() + (failure.message().endsWith(".") ? "" : "."),
                failure.remedy(), OptionalInt.empty());
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static ObjectNode json(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT)).put("file", finding.file());
        finding.line().ifPresent(line -> json.put("line", line));
        json.put("element", finding.element()).put("rule", finding.rule()).put("message", finding.message()).put("remedy", finding.remedy());
        return json;
    }
}
