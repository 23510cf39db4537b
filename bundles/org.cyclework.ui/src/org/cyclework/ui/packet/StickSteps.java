package org.cyclework.ui.packet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.HomeKind;
import org.cyclework.record.PacketLook;
import org.cyclework.record.Packets;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.ui.LongWork;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** The way of work to a stick and from one: what is asked, what is said, and in which order. Used on the UI thread. */
public final class StickSteps {

    private final Shell shell;
    private final Stick stick;
    private Runnable afterwards = () -> {};

    /**
     * @param stick does it
     */
    public StickSteps(Shell shell, Stick stick) {
        this.shell = shell;
        this.stick = stick;
    }

    /** Asks where to, and writes a packet, locked where a passphrase is given. */
    public void out() {
        ask(SWT.SAVE, Messages.Title_out, Stick.fileName(LocalDate.now())).ifPresent(this::out);
    }

    private void out(Path target) {
        LockedDialog ask = new LockedDialog(shell, Messages.Title_out, Messages.Ask_lock, Messages.Button_write);
        if (ask.open() == LockedDialog.OK) {
            LongWork.run(shell, Messages.Title_out, false, watch -> stick.write(target, ask.typed()), said -> Trouble.tell(shell, Messages.Title_out, said));
        }
    }

    /** Asks for a packet, looks at it, and takes it in where that is wanted. */
    public void in() {
        ask(SWT.OPEN, Messages.Title_in, "").ifPresent(packet -> in(packet, () -> {}));
    }

    /**
     * Looks at a packet first, and takes it in where that is wanted.
     *
     * @param then runs once it was taken in
     */
    public void in(Path packet, Runnable then) {
        afterwards = then;
        look(packet, new char[0]);
    }

    private Optional<Path> ask(int style, String title, String name) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {"*" + Packets.ENDING});
        dialog.setFilterNames(new String[] {Messages.File_packet});
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void look(Path packet, char[] passphrase) {
        Work.load(Messages.Title_in, shell, () -> looked(stick.look(packet, passphrase)), looked -> looked(packet, passphrase, looked));
    }

    /** What is in a packet, and what a machine that was not met before can be admitted as; nothing where it cannot. */
    private record Looked(PacketLook look, List<HomeKind> kinds) {
    }

    private Looked looked(PacketLook look) {
        return new Looked(look, look instanceof Readable readable && stick.mayAdmit() ? stick.kinds(readable) : List.of());
    }

    private void looked(Path packet, char[] passphrase, Looked looked) {
        switch (looked.look()) {
            case PacketLook.Refused refused when refused.locked() -> {
                LockedDialog ask = new LockedDialog(shell, Messages.Title_in, refused.sentence(), Messages.Button_open);
                if (ask.open() == LockedDialog.OK && ask.typed().length > 0) {
                    look(packet, ask.typed());
                }
            }
            case PacketLook.Refused refused -> Trouble.tell(shell, Messages.Title_in, refused.sentence());
            case Readable readable -> offer(packet, passphrase, readable, looked.kinds());
        }
    }

    private void offer(Path packet, char[] passphrase, Readable look, List<HomeKind> kinds) {
        boolean mayAdmit = !kinds.isEmpty();
        boolean stranger = StickWords.isStranger(look);
        LookDialog dialog = new LookDialog(shell, StickWords.of(look, mayAdmit), stranger ? Messages.Button_trust : Messages.Button_take,
                StickWords.canBeTaken(look, mayAdmit), stranger ? kinds : List.of());
        if (dialog.open() != LookDialog.OK) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        LongWork.run(shell, Messages.Title_in, true, watch -> {
            try {
                if (stranger) {
                    stick.admit(look, look.sender().name().isBlank() ? Messages.Look_unnamed : look.sender().name(), dialog.kind());
                }
                return stick.take(packet, passphrase, watch);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }, taken -> {
            Trouble.tell(shell, Messages.Title_in, StickWords.of(taken));
            afterwards.run();
        });
    }
}
