package org.cyclework.record.internal.packet;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cyclework.record.PersonName;

/** Reads the name in the payload of an enrolment. */
final class PersonNames {

    private PersonNames() {
    }

    /** @return the name; empty where it is none that a person could be enrolled under */
    static Optional<String> of(String payload) {
        String[] found = {""};
        try {
            ManifestCode.object(payload.getBytes(StandardCharsets.UTF_8), (name, json) -> {
                if (name.equals("name")) {
                    found[0] = ManifestCode.text(json);
                } else {
                    json.skipChildren();
                }
            });
        } catch (PacketRefusal e) {
            return Optional.empty(); // no name can be told
        }
        return PersonName.read(found[0]) instanceof PersonName.Accepted good ? Optional.of(good.accepted().value()) : Optional.empty();
    }
}
