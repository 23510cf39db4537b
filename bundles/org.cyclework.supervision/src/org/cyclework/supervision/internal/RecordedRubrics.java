package org.cyclework.supervision.internal;

import org.cyclework.record.Groups;
import org.cyclework.record.SignIn;
import org.cyclework.record.LearnerRecord;
import java.time.Clock;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Activate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Rubrics;

/** Rubrics: those of the program, and those that the institution keeps as events. */
@Component(service = Rubrics.class)
public final class RecordedRubrics implements Rubrics {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_CRITERIA = 30;

    private final Classroom classroom;
    private final List<Rubric> builtIn = BuiltInRubrics.all();

    /**
     * Creates the service.
     *
     * @param record where everything is
     * @param signIn who is here
     * @param groups who belongs together
     */
    @Activate
    public RecordedRubrics(@Reference LearnerRecord record, @Reference SignIn signIn, @Reference Groups groups) {
        this(new Classroom(record, signIn, groups, Clock.systemDefaultZone()));
    }

    RecordedRubrics(Classroom classroom) {
        this.classroom = classroom;
    }

    /** A rubric with whether it was put away. */
    private record Kept(Rubric rubric, boolean away) {
    }

    private List<Kept> kept(Access access) {
        List<Kept> kept = new ArrayList<>();
        for (Map.Entry<String, List<Deed>> each : classroom.institution(access).entrySet()) {
            Optional<Rubric> rubric = Optional.empty();
            boolean away = false;
            int version = 0;
            for (Deed deed : each.getValue()) {
                if (deed.is(Verbs.RUBRIC_KEPT)) {
                    Optional<Rubric> read = read(each.getKey(), version + 1, deed, rubric.flatMap(Rubric::by));
                    version += read.isPresent() ? 1 : 0;
                    rubric = read.or(Optional.of(rubric)::get);
                }
                away = deed.is(Verbs.RUBRIC_PUT_AWAY) || away && !deed.is(Verbs.RUBRIC_KEPT);
            }
            boolean gone = away;
            rubric.ifPresent(found -> kept.add(new Kept(found, gone)));
        }
        return kept;
    }

    private static Optional<Rubric> read(String id, int version, Deed deed, Optional<UUID> maker) {
        JsonNode node = deed.payload().path("rubric");
        List<Rubric.Criterion> criteria = new ArrayList<>();
        try {
            for (JsonNode each : node.path("criteria")) {
                List<String> anchors = new ArrayList<>();
                each.path("anchors").forEach(anchor -> anchors.add(anchor.asText()));
                criteria.add(new Rubric.Criterion(each.path("id").asText(), each.path("title").asText(), anchors));
            }
            Rubric.Rates rates = node.path("rates").asText().equals(Rubric.Rates.LIVE_ROLE_PLAY.name()) ? Rubric.Rates.LIVE_ROLE_PLAY : Rubric.Rates.WORK;
            return Optional.of(new Rubric(id, version, node.path("title").asText(), node.path("about").asText(), rates, criteria, Optional.of(maker.orElse(deed.actor()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not by this program
        }
    }

    @Override
    public List<Rubric> all(Access access) {
        Classroom.notTrainee(access);
        return Stream.concat(builtIn.stream(), kept(access).stream().filter(each -> !each.away()).map(Kept::rubric)
                .sorted(Comparator.comparing(Rubric::title, String.CASE_INSENSITIVE_ORDER))).toList();
    }

    @Override
    public Optional<Rubric> find(Access access, String id) {
        return Stream.concat(builtIn.stream(), kept(access).stream().map(Kept::rubric)).filter(rubric -> rubric.id().equals(id)).findFirst();
    }

    @Override
    public Rubric make(Access access, String title, String about, Rubric.Rates rates, List<Rubric.Criterion> criteria) {
        return keep(access, UUID.randomUUID(), title, about, rates, criteria);
    }

    @Override
    public Rubric change(Access access, Rubric changed) {
        return keep(access, own(access, changed.id()), changed.title(), changed.about(), changed.rates(), changed.criteria());
    }

    @Override
    public void putAway(Access access, String id) {
        classroom.write(access, Verbs.RUBRIC_PUT_AWAY, own(access, id), List.of(), Json.object());
    }

    private UUID own(Access access, String id) {
        Classroom.supervisor(access);
        Rubric rubric = find(access, id).orElseThrow(() -> Refusal.of("refused.noRubric"));
        Refusal.unless(rubric.by().filter(access.actor()::equals).isPresent(), "refused.notYourRubric");
        return UUID.fromString(id);
    }

    private Rubric keep(Access access, UUID id, String title, String about, Rubric.Rates rates, List<Rubric.Criterion> criteria) {
        Classroom.supervisor(access);
        Refusal.unless(!criteria.isEmpty() && criteria.size() <= MOST_CRITERIA, "refused.criteria", MOST_CRITERIA);
        Set<String> ids = new HashSet<>();
        ObjectNode node = Json.object().put("title", Refusal.words(title, LONGEST_TITLE)).put("about", about.strip()).put("rates", rates.name());
        for (Rubric.Criterion criterion : criteria) {
            Refusal.unless(ids.add(criterion.id()), "refused.criterionTwice", criterion.id());
            ObjectNode one = node.withArray("criteria").addObject().put("id", criterion.id()).put("title", Refusal.words(criterion.title(), LONGEST_TITLE));
            criterion.anchors().forEach(anchor -> one.withArray("anchors").add(Refusal.words(anchor, LONGEST_TEXT)));
        }
        ObjectNode payload = Json.object();
        payload.set("rubric", node);
        classroom.write(access, Verbs.RUBRIC_KEPT, id, List.of(), payload);
        return find(access, id.toString()).orElseThrow();
    }
}
