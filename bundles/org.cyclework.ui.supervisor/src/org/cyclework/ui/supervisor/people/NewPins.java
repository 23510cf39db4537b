package org.cyclework.ui.supervisor.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.ui.Counted;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.supervisor.Messages;

/** New PINs for trainees, shown once on a page that can be printed and cut up; no SWT. */
final class NewPins {

    private static final int DIGITS = 6;
    private static final int TEN = 10;

    private final RandomGenerator random;

    /** @param random draws the digits; one that nobody can guess */
    NewPins(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A new PIN.
     *
     * @param name whose
     * @param pin the digits; empty where the person got none
     * @param why there is none; empty where there is one
     */
    record Slip(String name, String pin, String why) {
    }

    /** @return digits of which no two neighbours are the same, so that they are neither all alike nor in a row by any chance */
    String draw() {
        StringBuilder pin = new StringBuilder();
        int last = -1;
        int step = 0;
        while (pin.length() < DIGITS) {
            int digit = random.nextInt(TEN);
            boolean same = digit == last || last >= 0 && digit - last == step;
            if (!same) {
                step = last < 0 ? 0 : digit - last;
                last = digit;
                pin.append(digit);
            }
        }
        return pin.toString();
    }

    /**
     * Gives each a new PIN: an account where there was none, another PIN where there was one; slow. Where one person cannot get one,
     * the others do: their PINs before are dead by then, and nobody but the slips knows the new ones.
     *
     * @param known the accounts that there are
     * @param watch told how many are done
     * @param stopped whether to stop before the next
     * @return the slips, in the same order
     * @throws RuntimeException the first refusal, where nobody got one
     */
    List<Slip> give(Accounts accounts, Access access, List<PeopleModel.Row> people, Map<UUID, Account> known, IntConsumer watch, BooleanSupplier stopped) {
        List<Slip> slips = new ArrayList<>();
        List<RuntimeException> failed = new ArrayList<>();
        for (PeopleModel.Row person : people) {
            if (stopped.getAsBoolean()) {
                break;
            }
            slips.add(slip(accounts, access, person, known.get(person.id()), failed));
            watch.accept(slips.size());
        }
        if (!failed.isEmpty() && slips.stream().allMatch(slip -> slip.pin().isEmpty())) {
            throw failed.getFirst();
        }
        return slips;
    }

    private Slip slip(Accounts accounts, Access access, PeopleModel.Row person, Account known, List<RuntimeException> failed) {
        try {
            String pin = give(accounts, access, person.id(), known);
            return new Slip(person.name(), pin, pin.isEmpty() ? Messages.Pins_passphrase : "");
        } catch (RuntimeException e) {
            failed.add(e);
            return new Slip(person.name(), "", Messages.bind(Messages.Pins_failed, e.getMessage()));
        }
    }

    /**
     * What giving PINs to these people would come to, before anything is done.
     *
     * @return a sentence for each kind of people; empty where nobody would get a PIN
     */
    static List<String> ask(List<PeopleModel.Row> people, Map<UUID, Account> known) {
        long spared = people.stream().filter(person -> isSpared(known.get(person.id()))).count();
        long opened = people.stream().filter(person -> !known.containsKey(person.id())).count();
        long reset = people.size() - spared - opened;
        List<String> lines = new ArrayList<>();
        if (opened + reset == 0) {
            return lines;
        }
        if (opened > 0) {
            lines.add(Counted.of(Messages.Pins_open, opened));
        }
        if (reset > 0) {
            lines.add(Counted.of(Messages.Pins_reset, reset));
        }
        if (spared > 0) {
            lines.add(Counted.of(Messages.Pins_spare, spared));
        }
        lines.add(Messages.Pins_shown);
        return lines;
    }

    private static boolean isSpared(Account known) {
        return known != null && known.kind() == Account.Kind.PASSPHRASE;
    }

    private String give(Accounts accounts, Access access, UUID person, Account known) {
        if (isSpared(known)) {
            return "";
        }
        String pin = draw();
        char[] secret = pin.toCharArray();
        if (known == null) {
            accounts.open(access, person, Account.Kind.PIN, secret);
        } else {
            accounts.reset(access, person, secret);
        }
        Arrays.fill(secret, ' ');
        return pin;
    }

    /** @return the page with the PINs; it is shown once and kept nowhere */
    static HtmlPage page(List<Slip> slips) {
        HtmlPage page = HtmlPage.titled(Messages.Pins_title).text("h1", Messages.Pins_title).text("p", Messages.Pins_once).html("<table><thead><tr>").text("th", Messages.Column_name)
                .text("th", Messages.Column_pin).html("</tr></thead><tbody>");
        slips.forEach(slip -> page.html("<tr>").text("td", slip.name()).html("<td>" + (slip.pin().isEmpty() ? "" : "<code>" + slip.pin() + "</code>"))
                .text("span", slip.why()).html("</td></tr>"));
        return page.html("</tbody></table>");
    }
}
