package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;
import org.cyclework.course.PackReader;
import org.cyclework.course.validate.Finding;
import org.cyclework.course.validate.PackValidator;

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
        return "[PATH]";
    }

    @Override
    public String summary() {
        return "Checks a course pack (a folder or a .cwpack file), or the built-in course.";
    }

    @Override
    public Options options() {
        return Options.none();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.words().size() > 1) {
            throw new UsageException("One path at most.");
        }
        List<Finding> findings = new ArrayList<>();
        try {
            for (OpenedPack pack : packs(arguments)) {
                findings.addAll(PackValidator.validate(pack));
            }
        } catch (PackException e) {
            terminal.complain(e.getMessage() + " " + e.remedy());
            return WANTING;
        }
        if (arguments.json()) {
            findings.forEach(finding -> terminal.say(json(finding)));
        } else {
            findings.forEach(finding -> terminal.say(finding.describe()));
            terminal.say(findings.isEmpty() ? "No findings." : count(findings, Finding.Severity.ERROR) + " error(s), "
                    + count(findings, Finding.Severity.WARNING) + " warning(s).");
        }
        return count(findings, Finding.Severity.ERROR) > 0 ? WANTING : FINE;
    }

    private List<OpenedPack> packs(Arguments arguments) {
        return arguments.words().isEmpty() ? engines.get(CourseLibrary.class).course().packs()
                : List.of(PackReader.open(Path.of(arguments.words().get(0))));
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
