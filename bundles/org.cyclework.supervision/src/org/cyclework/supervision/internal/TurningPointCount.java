package org.cyclework.supervision.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.course.Course;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.RecordKeeping;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moves;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.CommonTurningPoint;
import org.cyclework.supervision.GroupOverview;

/** Counts at which moments of which cases people of a group had a turning point; each person counts once at a moment. */
final class TurningPointCount {

    private final LearnerRecord record;
    private final Course course;
    private final RolePlay rolePlay;
    private final Map<String, Moment> moments = new TreeMap<>();

    /** What is known of a moment. */
    private static final class Moment {

        private final String caseId;
        private final String nodeId;
        private final Set<UUID> came = new HashSet<>();
        private final Set<UUID> turned = new HashSet<>();
        private final Map<String, Integer> moves = new HashMap<>();

        Moment(String caseId, String nodeId) {
            this.caseId = caseId;
            this.nodeId = nodeId;
        }
    }

    TurningPointCount(LearnerRecord record, Course course, RolePlay rolePlay) {
        this.record = record;
        this.course = course;
        this.rolePlay = rolePlay;
    }

    List<CommonTurningPoint> of(Access access, List<UUID> people, RecordKeeping.Watch watch) {
        long done = 0;
        for (UUID person : people) {
            if (!watch.goOn(done++, people.size())) {
                return List.of();
            }
            Access about = access.about(person);
            for (PlayRecord play : newest(record.plays(about))) {
                rolePlay.find(about, play.session()).map(KeptPlay::play).filter(Play::ended).ifPresent(found -> count(person, play.caseId(), found));
            }
        }
        return moments.values().stream().filter(moment -> moment.turned.size() >= GroupOverview.FEWEST_INSIDE).map(this::told)
                .sorted(Comparator.comparingInt(CommonTurningPoint::people).reversed()).toList();
    }

    private static List<PlayRecord> newest(List<PlayRecord> plays) {
        Map<String, PlayRecord> newest = new LinkedHashMap<>();
        plays.stream().filter(play -> play.state() == PlayState.DONE).forEach(play -> newest.putIfAbsent(play.caseId(), play));
        return new ArrayList<>(newest.values());
    }

    private void count(UUID person, String caseId, Play play) {
        Map<Integer, String> nodes = new HashMap<>();
        for (Transcript.Row row : play.transcript().rows()) {
            nodes.put(row.round(), row.nodeId());
            moment(caseId, row.nodeId()).came.add(person);
        }
        for (Debrief.TurningPoint point : play.debrief().turningPoints()) {
            Optional.ofNullable(nodes.get(point.round())).map(node -> moment(caseId, node)).ifPresent(moment -> {
                moment.turned.add(person);
                moment.moves.merge(Moves.name(point.move()), 1, Integer::sum);
            });
        }
    }

    private Moment moment(String caseId, String nodeId) {
        return moments.computeIfAbsent(caseId + "\n" + nodeId, made -> new Moment(caseId, nodeId));
    }

    private CommonTurningPoint told(Moment moment) {
        String moves = moment.moves.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).collect(Collectors.joining(", "));
        return new CommonTurningPoint(moment.caseId, course.caseTitle(moment.caseId).orElse(moment.caseId), moment.nodeId, moment.turned.size(), moment.came.size(), moves);
    }
}
