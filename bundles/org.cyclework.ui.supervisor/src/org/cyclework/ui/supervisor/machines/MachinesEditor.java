package org.cyclework.ui.supervisor.machines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.cyclework.record.Access;
import org.cyclework.record.CampusState;
import org.cyclework.record.KnownHome;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Topics;
import org.cyclework.ui.Events;
import org.cyclework.ui.LongWork;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.packet.FolderLook;
import org.cyclework.ui.packet.FolderSteps;
import org.cyclework.ui.packet.StickSteps;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.AskDialog;
import org.cyclework.ui.supervisor.office.LineDialog;
import org.cyclework.ui.supervisor.office.Machines;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** Machines and exchange: who is trusted, what lies in the classroom's folder, and how it stands with the campus. */
public final class MachinesEditor extends RoomEditor {

    private static final int LONGEST_NAME = 200;
    private static final int WATCH_MILLIS = 10_000;

    private MachinesModel model = new MachinesModel("", "", List.of(), Map.of(), Map.of(), Optional.empty(), LocalDate.now(), ZoneId.systemDefault());
    private CampusModel campus = new CampusModel(new CampusState(Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), List.of()), false);
    private MachinesPanel panel;
    private Reload reload;
    private Button collect;
    private Button handOut;
    private Button look;
    private Button selected;
    private Button exchange;
    private Button connect;
    private Button keep;
    private RetentionPanel kept;

    @Override
    protected String helpTopic() {
        return "machines";
    }

    @Override
    protected String pageId() {
        return "machines.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.Machines_title);
        if (panel != null) {
            panel.dispose();
        }
        panel = new MachinesPanel(body(), model, this::offer);
        panel.onLook(this::look);
        collect = Widgets.style(button(Messages.Button_collect, "machines.collect", () -> folderSteps().collect(reload::soon)), "CyPrimary");
        handOut = button(Messages.Button_handOut, "machines.hand-out", () -> folderSteps().handIn());
        look = button(Messages.Button_lookAt, "machines.look", this::look);
        button(Messages.Button_chooseFolder, "machines.choose", () -> folderSteps().choose().ifPresent(folder -> reload.soon()));
        button(Messages.Button_admit, "machines.admit", () -> admit(new AdmitDraft(model.key())));
        selected = menuButton(Messages.Button_thatMachine, "machines.selected", this::ofMachine);
        menuButton(Messages.Button_thisMachine, "machines.this", this::ofThis);
        exchange = button(Messages.Button_exchange, "machines.exchange", this::exchange);
        connect = button(Messages.Button_connect, "machines.connect", () -> connect(new CampusDraft()));
        keep = button(Messages.Button_keep, "machines.keep", () -> retention(""));
        reload = follow(Messages.Job_machines, panel, this::read, this::show);
        Events.follow(panel, Topics.ROLES, event -> campus());
        watch();
        campus();
        offer();
        showInFront(panel);
    }

    private Button menuButton(String words, String id, Consumer<PopupMenu> fill) {
        Button[] made = new Button[1];
        made[0] = button(words, id, () -> {
            PopupMenu menu = new PopupMenu(made[0]);
            fill.accept(menu);
            menu.open();
        });
        return made[0];
    }

    private MachinesModel read() {
        return MachinesModel.read(machines().packets(), machines().stick(), desk().access(), desk().names(), FolderSteps.machine(), FolderSteps.folder());
    }

    private Machines machines() {
        return desk().machines();
    }

    private Shell shell() {
        return getSite().getShell();
    }

    private FolderSteps folderSteps() {
        return new FolderSteps(shell(), machines().stick());
    }

    private void show(MachinesModel read) {
        model = read;
        panel.show(read);
        offer();
    }

    /** A stick that comes or goes, and packets that others bring, are seen while the page is. */
    private void watch() {
        MachinesPanel watched = panel;
        watched.getDisplay().timerExec(WATCH_MILLIS, () -> {
            if (!watched.isDisposed()) {
                if (watched.isVisible() && FolderSteps.folder().isPresent()) {
                    reload.soon();
                }
                watch();
            }
        });
    }

    private void offer() {
        if (keep == null || keep.isDisposed()) {
            return;
        }
        collect.setEnabled(model.canCollect());
        handOut.setEnabled(model.canHandOut());
        look.setEnabled(panel.packet().isPresent());
        selected.setEnabled(panel.home().isPresent());
        exchange.setVisible(campus.state().place().isPresent());
        exchange.setEnabled(campus.canExchange());
        connect.setVisible(campus.mayExchange());
        keep.setVisible(campus.mayExchange());
        exchange.getParent().requestLayout();
    }

    private void look() {
        panel.packet().map(FolderLook.Found::file).ifPresent(packet -> new StickSteps(shell(), machines().stick()).in(packet, reload::soon));
    }

    private void admit(AdmitDraft draft) {
        Access access = desk().access();
        AdmitDialog dialog = new AdmitDialog(shell(), draft, key -> AdmitDraft.code(machines().packets(), access, key), model.names());
        if (dialog.open() == Window.OK) {
            step(Messages.Job_machines, () -> {
                draft.admit(machines().packets(), desk().access());
                return draft.name();
            }, name -> reload.soon());
        }
    }

    private void ofMachine(PopupMenu menu) {
        panel.home().ifPresent(home -> {
            menu.line(home.revoked() ? Messages.Machines_again : Messages.Machines_change, () -> admit(AdmitDraft.of(home, model.key())));
            if (!home.revoked()) {
                menu.line(Messages.Machines_revoke, () -> revoke(home));
            }
        });
    }

    private void revoke(KnownHome home) {
        if (AskDialog.ask(shell(), "revoke", Messages.Machines_revokeTitle, MachinesModel.askRevoke(home), Messages.Machines_revoke)) {
            step(Messages.Job_machines, () -> {
                machines().packets().revoke(desk().access(), home.key());
                desk().undo().did(desk().person(), new TrustStep(machines()::packets, desk()::access, home, true));
                return home;
            }, done -> reload.soon());
        }
    }

    private void ofThis(PopupMenu menu) {
        menu.line(Messages.Machines_call, this::call).line(Messages.Machines_copyKey, this::copyKey);
    }

    private void call() {
        LineDialog dialog = new LineDialog(shell(), "machine", Messages.Machines_call, Messages.Machines_askName, model.name(),
                typed -> typed.length() > LONGEST_NAME ? Messages.Error_longName : "");
        if (dialog.open() == Window.OK) {
            FolderSteps.call(dialog.line());
            reload.soon();
        }
    }

    private void copyKey() {
        Clipboard clipboard = new Clipboard(panel.getDisplay());
        clipboard.setContents(new Object[] {model.key()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        Trouble.tell(shell(), Messages.Machines_copyKey, Messages.bind(Messages.Machines_keyCopied, model.key()));
    }

    private void campus() {
        step(Messages.Job_campus, () -> new CampusModel(machines().campus().state(desk().access()), desk().administrator().isPresent()), read -> {
            campus = read;
            panel.campus(read.words(LocalDate.now(), ZoneId.systemDefault()));
            offer();
        });
    }

    /** Tries the campus that is named, in a window of its own that can be broken off; what was typed is there again where it did not do. */
    private void connect(CampusDraft draft) {
        Optional<Access> keeper = desk().administrator();
        if (keeper.isPresent() && new CampusDialog(shell(), draft).open() == Window.OK) {
            LongWork.run(shell(), Messages.Job_connect, true, (Watch watch) -> draft.connect(machines().campus(), keeper.get(), watch), told -> {
                Trouble.tell(shell(), Messages.Connect_title, told.words());
                campus();
                if (!told.connected()) {
                    connect(draft);
                }
            });
        }
    }

    /** Shows for how long work is kept, and whose time is over. */
    private void retention(String told) {
        step(Messages.Job_keep, () -> RetentionModel.read(machines().retention(), administrator(), desk().names()), read -> {
            clearHeader();
            if (kept != null) {
                kept.dispose();
            }
            Button[] erase = new Button[1];
            kept = new RetentionPanel(body(), () -> Optional.ofNullable(erase[0]).ifPresent(button -> button.setEnabled(kept.selected().isPresent())));
            Button back = backButton(Messages.Button_toMachines, "keep.back", this::again);
            footButton(Messages.Button_noRule, "keep.none", () -> rule(OptionalInt.empty())).setEnabled(read.months().isPresent());
            Button rule = footButton(Messages.Button_rule, "keep.rule", () -> askMonths(read));
            erase[0] = footButton(Messages.Button_erase, "keep.erase", () -> kept.selected().ifPresent(this::erase));
            erase[0].setEnabled(false);
            kept.show(read, told, back);
            showInFront(kept);
            if (read.rows().isEmpty()) {
                rule.setFocus(); // what one comes for
            }
        });
    }

    private Access administrator() {
        return desk().administrator().orElseThrow(() -> new IllegalArgumentException(Messages.Account_keeper));
    }

    private void again() {
        clearHeader();
        enter();
    }

    private void askMonths(RetentionModel read) {
        LineDialog dialog = new LineDialog(shell(), "months", Messages.Keep_set, Messages.Keep_ask, read.months().isPresent() ? Integer.toString(read.months().getAsInt()) : "", RetentionModel::wrong);
        if (dialog.open() == Window.OK) {
            rule(OptionalInt.of(RetentionModel.number(dialog.line())));
        }
    }

    private void rule(OptionalInt months) {
        step(Messages.Job_keep, () -> {
            machines().retention().set(administrator(), months);
            return months;
        }, done -> retention(""));
    }

    /** Nobody is erased by a key alone: the name is typed. */
    private void erase(RetentionModel.Row row) {
        LineDialog dialog = new LineDialog(shell(), "erase", Messages.Keep_erase, RetentionModel.askErase(row), "", typed -> typed.equals(row.name()) ? "" : Messages.Keep_otherName);
        if (dialog.open() == Window.OK) {
            step(Messages.Job_erase, () -> RetentionModel.erase(machines().keeping(), administrator(), row), this::retention);
        }
    }

    private void exchange() {
        Optional<Access> keeper = desk().administrator();
        if (keeper.isPresent()) {
            LongWork.run(shell(), Messages.Job_campus, true, (Watch watch) -> machines().campus().exchange(keeper.get(), watch), result -> {
                Trouble.tell(shell(), Messages.Campus_title, CampusModel.told(result));
                campus();
                reload.soon();
            });
        }
    }
}
