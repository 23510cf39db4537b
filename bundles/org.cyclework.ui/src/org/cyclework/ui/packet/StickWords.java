package org.cyclework.ui.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclework.record.Audience;
import org.cyclework.record.MergeResult;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketLook.News;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketLook.Sender;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.PersonName;
import org.cyclework.ui.Dates;

/** What a packet holds and what came of it, in sentences; no SWT. */
public final class StickWords {

    private StickWords() {
    }

    /** @return who sent it, what is new, and what is left out and why, a paragraph each */
    public static List<String> of(Readable look, boolean mayAdmit) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.Look_from, name(look.sender()), Dates.day(look.made().toLocalDate())));
        standing(look.sender(), mayAdmit).forEach(lines::add);
        if (look.news().isEmpty()) {
            lines.add(Messages.Look_nothingNew);
        } else {
            lines.add(Messages.Look_new);
            look.news().stream().map(StickWords::news).forEach(line -> lines.add("·  " + line));
        }
        look.packs().forEach(pack -> lines.add(Messages.bind(Messages.Look_pack, pack.name())));
        if (!look.leftOut().isEmpty()) {
            lines.add(Messages.Look_leftOut);
            look.leftOut().forEach(line -> lines.add("·  " + line));
        }
        lines.addAll(look.told());
        return lines;
    }

    static String name(Sender sender) {
        return sender.name().isBlank() ? Messages.Look_unnamed : PersonName.isolated(sender.name());
    }

    static List<String> standing(Sender sender, boolean mayAdmit) {
        return switch (sender.standing()) {
            case ADMITTED -> List.of();
            case STRANGER -> List.of(Messages.bind(mayAdmit ? Messages.Look_stranger : Messages.Look_notAdmitted, sender.code()));
            case REVOKED -> List.of(Messages.Look_revoked);
            case THIS_HOME -> List.of(Messages.Look_own);
        };
    }

    private static String news(News news) {
        String who = news.person().isEmpty() ? Messages.News_institution : news.name().map(PersonName::isolated).orElse(Messages.News_somebody);
        List<String> parts = new ArrayList<>();
        news.byAudience().forEach((audience, count) -> parts.add(Messages.bind(audience(audience), count)));
        return Messages.bind(Messages.News_line, who, String.join(", ", parts));
    }

    private static String audience(Audience audience) {
        return switch (audience.name().toLowerCase(Locale.ROOT)) {
            case "work" -> Messages.News_work;
            case "review" -> Messages.News_review;
            case "own" -> Messages.News_own;
            default -> Messages.News_other;
        };
    }

    /** @return whether it can be taken in once its sender is trusted */
    public static boolean isStranger(PacketLook look) {
        return look instanceof Readable readable && readable.sender().standing() == PacketLook.Standing.STRANGER;
    }

    /** @return whether there is anything to take in */
    public static boolean canBeTaken(PacketLook look, boolean mayAdmit) {
        return look instanceof Readable readable && !readable.news().isEmpty()
                && (readable.sender().standing() == PacketLook.Standing.ADMITTED || mayAdmit && isStranger(look));
    }

    /** @return what came of it */
    public static String of(PacketTaken taken) {
        return switch (taken) {
            case PacketTaken.Refused refused -> refused.sentence();
            case PacketTaken.Taken done -> done(done.result());
        };
    }

    private static String done(MergeResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(came(result.entries()));
        lines.addAll(result.told());
        lines.addAll(result.refused());
        return String.join("\n\n", lines);
    }

    private static String came(long entries) {
        return entries == 0 ? Messages.Look_nothingNew : entries == 1 ? Messages.Taken_one : Messages.bind(Messages.Taken_new, entries);
    }
}
