package org.cyclework.record.internal.packet;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.SigningHome;

/**
 * The homes that were admitted and revoked, whatever order those events came in. A home is admitted where an admission of it
 * names every revocation of it; so of an admission and a revocation that did not know of each other the revocation wins.
 */
public final class Homes {

    private final Map<String, KnownHome> homes = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> revocations = new LinkedHashMap<>();

    /**
     * Folds events.
     *
     * @param counting those that count, first one first; others than of homes are passed over
     */
    public Homes(Collection<LearningEvent> counting) {
        counting.stream().filter(event -> event.verb().equals(Verbs.HOME_REVOKED))
                .forEach(event -> revocations.computeIfAbsent(event.objectId(), key -> new HashSet<>()).add(event.id()));
        for (LearningEvent event : counting) {
            if (event.verb().equals(Verbs.HOME_ADMITTED) && SigningHome.isKey(event.objectId())) {
                read(event).ifPresent(home -> put(home, !event.acts().containsAll(revocations(home.key()))));
            }
        }
    }

    private void put(KnownHome home, boolean revoked) {
        KnownHome before = homes.get(home.key());
        if (before == null || before.revoked() || !revoked) {
            homes.put(home.key(), new KnownHome(home.key(), home.name(), home.kind(), home.people(), revoked));
        }
    }

    /**
     * All of them.
     *
     * @return by name
     */
    public List<KnownHome> all() {
        return homes.values().stream().sorted(Comparator.comparing(KnownHome::name).thenComparing(KnownHome::key)).toList();
    }

    /**
     * One of them.
     *
     * @param key its key
     * @return empty where it was never admitted
     */
    public Optional<KnownHome> of(String key) {
        return Optional.ofNullable(homes.get(key));
    }

    /**
     * What a new admission of a home has to name.
     *
     * @param key its key
     * @return the revocations that are known
     */
    public Set<UUID> revocations(String key) {
        return revocations.getOrDefault(key, Set.of());
    }

    /**
     * What an admission says besides the key.
     *
     * @param name what people call the home
     * @param kind what it is used for
     * @param people whose own it is
     * @return a payload
     */
    public static String payload(String name, HomeKind kind, Set<UUID> people) {
        byte[] line = ManifestCode.line(json -> {
            json.writeStringField("name", name);
            json.writeStringField("kind", kind.word());
            if (!people.isEmpty()) {
                json.writeArrayFieldStart("people");
                for (UUID person : people.stream().sorted().toList()) {
                    json.writeString(person.toString());
                }
                json.writeEndArray();
            }
        });
        return new String(line, StandardCharsets.UTF_8).strip();
    }

    private static Optional<KnownHome> read(LearningEvent event) {
        String[] texts = {"", ""};
        List<String> people = new ArrayList<>();
        try {
            ManifestCode.object(event.payloadJson().getBytes(StandardCharsets.UTF_8), (name, json) -> {
                switch (name) {
                    case "name" -> texts[0] = ManifestCode.text(json);
                    case "kind" -> texts[1] = ManifestCode.text(json);
                    case "people" -> {
                        while (json.nextToken() == JsonToken.VALUE_STRING) {
                            people.add(json.getText());
                        }
                    }
                    default -> json.skipChildren();
                }
            });
            Set<UUID> ids = new HashSet<>();
            people.forEach(person -> ids.add(UUID.fromString(person)));
            return HomeKind.of(texts[1]).map(kind -> new KnownHome(event.objectId(), texts[0], kind, ids, false));
        } catch (PacketRefusal | IllegalArgumentException e) {
            return Optional.empty(); // what has another form admits nobody
        }
    }
}
