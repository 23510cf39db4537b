package org.cyclework.cli.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyclework.record.Audience;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketLook.Sender;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.PersonName;

/** Tells in the terminal what was found in a packet, and what came of it. */
final class PacketText {

    private final Terminal terminal;
    private final boolean json;

    PacketText(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** @return the exit code */
    int tell(PacketLook look) {
        if (json) {
            terminal.say(PacketJson.of(look));
        } else if (look instanceof PacketLook.Refused refused) {
            terminal.complain(refused.sentence());
        } else if (look instanceof Readable readable) {
            terminal.say(from(readable.sender()) + " Made " + WallTime.of(readable.made().toInstant()) + ".");
            contents(readable);
        }
        return look instanceof Readable ? Subcommand.FINE : Subcommand.WANTING;
    }

    /** @return the exit code */
    int tell(PacketTaken taken) {
        if (json) {
            terminal.say(PacketJson.of(taken));
        } else if (taken instanceof PacketTaken.Refused refused) {
            terminal.complain(refused.sentence());
        } else if (taken instanceof PacketTaken.Taken there) {
            news(there.what());
            there.packs().forEach(pack -> terminal.say("The course pack " + pack + " is here."));
            there.result().told().forEach(terminal::say);
            there.result().refused().forEach(terminal::complain);
            terminal.say(there.result().entries() == 0 ? "Nothing of it was new." : Counts.of(there.result().entries(), "entry", "entries") + " came.");
        }
        return code(taken);
    }

    /** @return what a file is, in a sentence */
    String kind(PacketLook look) {
        return switch (look) {
            case Readable readable -> from(readable.sender());
            case PacketLook.Refused refused -> refused.sentence();
        };
    }

    /** @return the exit code */
    static int code(PacketTaken taken) {
        return taken instanceof PacketTaken.Taken there && there.result().refused().isEmpty() ? Subcommand.FINE : Subcommand.WANTING;
    }

    private static String from(Sender sender) {
        String name = sender.name().isEmpty() ? "a home without a name" : Quoted.of(sender.name());
        return switch (sender.standing()) {
            case ADMITTED -> "From " + name + ", which is admitted.";
            case THIS_HOME -> "From this very home.";
            case REVOKED -> "From " + name + ", which is trusted no longer: nothing of it is taken.";
            case STRANGER -> "From what calls itself " + name + " and was not met before: nothing of it is taken. If they are who they say, both show the code "
                    + sender.code() + ". To admit it: cyclework packet admit " + sender.key() + " seat|supervisor|personal NAME.";
        };
    }

    /** Says what entries are about in words; what a later version writes is called as it is there. */
    private static String entries(Audience audience, long count) {
        Map<Audience, String> known = Map.of(Audience.OWN, "of own words", Audience.WORK, "of work", Audience.REVIEW, "of feedback", Audience.STAFF, "of notes for supervisors",
                Audience.PERSON, "of names", Audience.SECRET, "of what is signed in with", Audience.INSTITUTION, "of accounts, roles and groups");
        return Counts.of(count, "entry", "entries") + " " + known.getOrDefault(audience, "for " + audience);
    }

    private void contents(Readable readable) {
        if (readable.news().isEmpty()) {
            terminal.say("Nothing in it is new.");
        }
        news(readable);
    }

    private void news(Readable readable) {
        readable.news().stream().sorted(Comparator.comparing(news -> news.person().isPresent())).forEach(news -> terminal.say("New "
                + (news.person().isEmpty() ? "of the institution" : "about " + news.name().map(PersonName::isolated).orElse(news.person().get().toString())) + ": "
                + news.byAudience().entrySet().stream().map(each -> entries(each.getKey(), each.getValue())).collect(Collectors.joining(", ")) + "."));
        readable.packs().forEach(pack -> terminal.say("A course pack: " + pack.name() + ", " + Counts.of(pack.bytes(), "byte") + "."));
        readable.leftOut().forEach(terminal::say);
        readable.told().forEach(terminal::say);
    }
}
