package org.cyclework.ui.supervisor.watched;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.supervision.LiveRolePlay;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Office;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * Live role-plays that were watched, with what was seen; no SWT.
 *
 * @param plays the newest first
 * @param ratings by play: one's own, and those of others where one's own is there
 * @param rubrics by which they can be rated
 * @param people whom one supervises, by name
 */
record WatchedModel(List<LiveRolePlay> plays, Map<WorkKey, List<Rating>> ratings, List<Rubric> rubrics, List<Person> people) {

    /** Somebody who can have played. */
    record Person(UUID id, String name) {
    }

    /** Copies the parts. */
    WatchedModel {
        plays = List.copyOf(plays);
        ratings = Map.copyOf(ratings);
        rubrics = List.copyOf(rubrics);
        people = List.copyOf(people);
    }

    /** Reads what there is; slow. */
    static WatchedModel read(Office office) {
        Access access = office.access();
        List<LiveRolePlay> plays = office.reviews().watched(access);
        Map<WorkKey, List<Rating>> ratings = new HashMap<>();
        plays.forEach(play -> ratings.put(play.key(), office.reviews().ratings(access, play.key())));
        List<Rubric> live = office.rubrics().all(access).stream().filter(rubric -> rubric.rates() == Rubric.Rates.LIVE_ROLE_PLAY).toList();
        return new WatchedModel(plays, ratings, live, people(office.groups().list(access), office.names()));
    }

    /** @return the trainees of groups that are not closed, each once, by name */
    static List<Person> people(List<Group> groups, Map<UUID, String> names) {
        Map<UUID, Person> people = new LinkedHashMap<>();
        groups.stream().filter(group -> !group.closed()).flatMap(group -> group.members().stream()).filter(member -> member.as() == Group.As.TRAINEE).map(Group.Member::person)
                .forEach(id -> people.computeIfAbsent(id, each -> new Person(id, names.getOrDefault(id, Messages.People_unknown))));
        List<Person> sorted = new ArrayList<>(people.values());
        sorted.sort(Column.byWords(Person::name));
        return sorted;
    }

    /** @return the columns of the list */
    List<Column<LiveRolePlay>> columns() {
        return List.of(Column.of(Messages.Column_trainee, 22, LiveRolePlay::trainee), Column.by(Messages.Column_day, 18, play -> Dates.day(play.day()), LiveRolePlay::day),
                Column.by(Messages.Column_minutes, 10, play -> Integer.toString(play.minutes()), LiveRolePlay::minutes), Column.of(Messages.Column_what, 34, LiveRolePlay::what),
                Column.of(Messages.Column_watchedBy, 18, LiveRolePlay::byName));
    }

    /** @return one's own rating by a rubric, to be filled in again */
    Optional<Rating> own(LiveRolePlay play, Rubric rubric, UUID rater) {
        return ratings.getOrDefault(play.key(), List.of()).stream().filter(rating -> rating.rubric().equals(rubric.id()) && rating.by().equals(rater)).findFirst();
    }

    /** @return who rated it so far, as far as one may see that, in a line */
    String rated(LiveRolePlay play) {
        List<Rating> seen = ratings.getOrDefault(play.key(), List.of());
        return seen.isEmpty() ? Messages.Watched_notRated
                : seen.stream().map(rating -> Messages.bind(Messages.Watched_rated, new Object[] {rating.rubricTitle(), rating.byName(), levels(rating)})).collect(Collectors.joining("\n"));
    }

    private String levels(Rating rating) {
        return rubrics.stream().filter(rubric -> rubric.id().equals(rating.rubric())).flatMap(rubric -> rubric.criteria().stream()).filter(criterion -> rating.levels().containsKey(criterion.id()))
                .map(criterion -> Messages.bind(Messages.Watched_level, criterion.title(), rating.levels().get(criterion.id()))).collect(Collectors.joining(" · "));
    }
}
