package org.cyclework.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the house: which bundle may see which, and what only one room may know. */
final class ArrowRules {

    private static final String OURS = "org.cyclework.";
    private static final Set<String> ENGINES = Set.of("course", "record", "search", "assessment", "roleplay", "supervision", "report");
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("start", Set.of()),
            Map.entry("logging", Set.of()),
            Map.entry("content.attachment", Set.of("course")),
            Map.entry("course", Set.of("model")),
            Map.entry("record", Set.of()),
            Map.entry("search", Set.of("model", "course")),
            Map.entry("assessment", Set.of("model", "course", "record")),
            Map.entry("roleplay", Set.of("model", "course", "record")),
            Map.entry("supervision", Set.of("model", "course", "record", "assessment", "roleplay")),
            Map.entry("report", Set.of("model", "course", "record", "search", "assessment", "roleplay", "supervision")),
            Map.entry("cli", with(ENGINES, "model")),
            Map.entry("ui", with(ENGINES, "model")),
            Map.entry("ui.trainee", with(ENGINES, "model", "ui")),
            Map.entry("ui.supervisor", with(ENGINES, "model", "ui")));
    private static final List<String> WINDOW_PREFIXES = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "java.awt", "javax.swing");

    private ArrowRules() {
    }

    private static Set<String> with(Set<String> engines, String... more) {
        Set<String> all = new java.util.HashSet<>(engines);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    /** @return what the manifest breaks, each as a sentence; empty where it keeps every rule */
    static List<String> broken(BundleManifest bundle) {
        String room = bundle.name().substring(OURS.length());
        List<String> broken = new ArrayList<>();
        Set<String> allowed = MAY_SEE.get(room);
        if (allowed == null) {
            return List.of(bundle.name() + " has no place in the table of rooms");
        }
        for (String required : bundle.requiredBundles()) {
            if (required.startsWith(OURS) && !allowed.contains(required.substring(OURS.length()))) {
                broken.add(bundle.name() + " must not see " + required);
            }
            if (!required.startsWith(OURS) && !required.startsWith("org.eclipse.")) {
                broken.add(bundle.name() + " must import packages of " + required + " instead of requiring it");
            }
        }
        for (String imported : bundle.importedPackages()) {
            if (imported.startsWith(OURS) && allowed.stream().noneMatch(seen -> inside(imported, OURS + seen))) {
                broken.add(bundle.name() + " must not import " + imported);
            }
        }
        List<String> needs = new ArrayList<>(bundle.requiredBundles());
        needs.addAll(bundle.importedPackages());
        for (String need : needs) {
            if (!room.startsWith("ui") && WINDOW_PREFIXES.stream().anyMatch(prefix -> inside(need, prefix))) {
                broken.add(bundle.name() + " is below the ui floor and must not need " + need);
            }
            if (!room.equals("record") && (inside(need, "org.h2") || inside(need, "org.flywaydb") || inside(need, "org.postgresql"))) {
                broken.add(bundle.name() + " must leave the database to record: " + need);
            }
            if (!room.equals("record") && inside(need, "org.bouncycastle")) {
                broken.add(bundle.name() + " must leave passphrases to record: " + need);
            }
            if (!room.equals("search") && inside(need, "org.apache.lucene")) {
                broken.add(bundle.name() + " must leave Lucene to search: " + need);
            }
            if (!room.equals("report") && (inside(need, "org.apache.pdfbox") || inside(need, "com.openhtmltopdf"))) {
                broken.add(bundle.name() + " must leave PDF to report: " + need);
            }
        }
        if (bundle.exportedPackages().stream().anyMatch(name -> name.contains(".internal"))) {
            broken.add(bundle.name() + " exports an internal package");
        }
        if (bundle.text().contains("x-friends") || bundle.text().contains("Bundle-Activator")) {
            broken.add(bundle.name() + " uses x-friends or an activator");
        }
        return broken;
    }

    private static boolean inside(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
