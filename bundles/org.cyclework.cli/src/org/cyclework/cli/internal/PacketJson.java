package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketTaken;

/** What was found in a packet, for programs. */
final class PacketJson {

    private PacketJson() {
    }

    static ObjectNode of(PacketLook look) {
        return switch (look) {
            case PacketLook.Refused refused -> refused(refused.sentence(), refused.locked());
            case Readable readable -> of(readable);
        };
    }

    static ObjectNode of(PacketTaken taken) {
        return switch (taken) {
            case PacketTaken.Refused refused -> refused(refused.sentence(), refused.locked());
            case PacketTaken.Taken there -> {
                ObjectNode node = of(there.what()).put("entries", there.result().entries());
                array(node, "refused", there.result().refused());
                array(node, "merged", there.result().told());
                array(node, "added", there.packs());
                yield node;
            }
        };
    }

    private static ObjectNode refused(String sentence, boolean locked) {
        return JsonNodeFactory.instance.objectNode().put("refused", sentence).put("locked", locked);
    }

    private static ObjectNode of(Readable readable) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("packet", readable.id().toString()).put("made", readable.made().toString())
                .put("key", readable.sender().key()).put("name", readable.sender().name())
                .put("standing", readable.sender().standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!readable.sender().code().isEmpty()) {
            node.put("code", readable.sender().code());
        }
        ArrayNode news = node.putArray("news");
        for (PacketLook.News each : readable.news()) {
            ObjectNode person = news.addObject();
            each.person().ifPresent(id -> person.put("person", id.toString()));
            each.name().ifPresent(name -> person.put("name", name));
            ObjectNode counts = person.putObject("events");
            each.byAudience().forEach((audience, count) -> counts.put(audience.name(), count));
        }
        ArrayNode packs = node.putArray("packs");
        readable.packs().forEach(pack -> packs.addObject().put("name", pack.name()).put("bytes", pack.bytes()));
        array(node, "leftOut", readable.leftOut());
        array(node, "told", readable.told());
        return node;
    }

    private static void array(ObjectNode node, String name, List<String> lines) {
        ArrayNode array = node.putArray(name);
        lines.forEach(array::add);
    }
}
