package org.cyclework.supervision.internal;

import org.cyclework.record.Groups;
import org.cyclework.record.SignIn;
import org.cyclework.record.LearnerRecord;
import java.time.Clock;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Activate;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.ClassListReport;
import org.cyclework.supervision.internal.texts.Words;

/** Class lists: one column of names, or a given and a family name in two; other columns are passed over. */
@Component(service = ClassList.class)
public final class CheckedClassList implements ClassList {

    private static final Set<String> WHOLE = Set.of("name", "full name", "fullname", "student", "trainee", "participant", "display name");
    private static final Set<String> GIVEN = Set.of("first name", "firstname", "given name", "forename", "given");
    private static final Set<String> FAMILY = Set.of("last name", "lastname", "surname", "family name", "family");

    private final Classroom classroom;

    /**
     * Creates the service.
     *
     * @param record where everything is
     * @param signIn who is here
     * @param groups who belongs together
     */
    @Activate
    public CheckedClassList(@Reference LearnerRecord record, @Reference SignIn signIn, @Reference Groups groups) {
        this(new Classroom(record, signIn, groups, Clock.systemDefaultZone()));
    }

    CheckedClassList(Classroom classroom) {
        this.classroom = classroom;
    }

    /** Where names stand. */
    private record Columns(boolean heading, int first, Optional<Integer> second) {

        String name(List<String> cells) {
            String one = first < cells.size() ? cells.get(first) : "";
            String other = second.filter(column -> column < cells.size()).map(cells::get).orElse("");
            return (one + " " + other).strip();
        }
    }

    @Override
    public ClassListReport check(Access access, UUID group, byte[] csv) {
        Classroom.notTrainee(access);
        Group found = classroom.group(access, group).filter(each -> !each.closed()).orElseThrow(() -> Refusal.of("refused.noGroup"));
        List<CsvReader.Row> rows = CsvReader.read(csv);
        Refusal.unless(!rows.isEmpty(), "refused.csvEmpty");
        Columns columns = columns(rows.getFirst().cells());
        List<CsvReader.Row> people = columns.heading() ? rows.subList(1, rows.size()) : rows;
        Refusal.unless(!people.isEmpty(), "refused.csvEmpty");
        Refusal.unless(people.size() <= ClassListReport.MOST_ROWS, "refused.csvRows", ClassListReport.MOST_ROWS);
        Map<String, List<UUID>> here = new HashMap<>();
        for (Learner learner : classroom.signIn().people()) {
            here.computeIfAbsent(alike(learner.name()), made -> new ArrayList<>()).add(learner.id());
        }
        Set<UUID> members = Classroom.trainees(List.of(found), group, classroom.today());
        Set<String> before = new HashSet<>();
        List<ClassListReport.Row> report = new ArrayList<>();
        people.forEach(row -> report.add(row(row.line(), columns.name(row.cells()), here, members, before)));
        return new ClassListReport(group, found.name(), report);
    }

    private static Columns columns(List<String> first) {
        int whole = find(first, WHOLE);
        int given = find(first, GIVEN);
        int family = find(first, FAMILY);
        if (given >= 0 && family >= 0) {
            return new Columns(true, given, Optional.of(family));
        }
        int only = whole >= 0 ? whole : Math.max(given, family);
        return only >= 0 ? new Columns(true, only, Optional.empty()) : new Columns(false, 0, Optional.empty());
    }

    private static int find(List<String> cells, Set<String> headings) {
        for (int i = 0; i < cells.size(); i++) {
            if (headings.contains(cells.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** Names are alike whatever the case, the form of their accents and the width of their spaces. */
    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static ClassListReport.Row row(int line, String written, Map<String, List<UUID>> here, Set<UUID> members, Set<String> before) {
        String name;
        try {
            name = PersonName.orRefuse(written).value();
        } catch (IllegalArgumentException e) {
            return new ClassListReport.Row(line, written, ClassListReport.Fate.REFUSED, e.getMessage(), Optional.empty());
        }
        List<UUID> same = here.getOrDefault(alike(name), List.of());
        Optional<UUID> person = same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        ClassListReport.Fate fate = !before.add(alike(name)) ? ClassListReport.Fate.TWICE : same.size() > 1 ? ClassListReport.Fate.SEVERAL
                : same.isEmpty() ? ClassListReport.Fate.ENROLLED : members.contains(same.getFirst()) ? ClassListReport.Fate.THERE : ClassListReport.Fate.JOINS;
        return new ClassListReport.Row(line, name, fate, Words.of("fate." + fate.name().toLowerCase(Locale.ROOT)), person);
    }

    @Override
    public List<UUID> take(Access access, ClassListReport report, LocalDate from, Optional<LocalDate> until) {
        Classroom.notTrainee(access);
        Refusal.unless(until.filter(last -> last.isBefore(from)).isEmpty(), "refused.days");
        List<UUID> taken = new ArrayList<>();
        for (ClassListReport.Row row : report.rows()) {
            boolean enrols = row.fate() == ClassListReport.Fate.ENROLLED;
            if (enrols || row.fate() == ClassListReport.Fate.JOINS) {
                UUID person = enrols ? classroom.signIn().enrol(row.name()).id() : row.person().orElseThrow();
                classroom.groups().add(access, report.group(), new Group.Member(person, Group.As.TRAINEE, Optional.of(from), until));
                taken.add(person);
            }
        }
        return taken;
    }
}
