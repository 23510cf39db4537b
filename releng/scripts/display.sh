# Starts an X server, a window manager and a session bus of our own for the UI tests; to be sourced. They end with the calling script.

start_display() {
  local n=90
  while [ -e "/tmp/.X11-unix/X$n" ] || [ -e "/tmp/.X$n-lock" ]; do n=$((n + 1)); done
  Xvfb ":$n" -screen 0 1400x1000x24 -nolisten tcp >/dev/null 2>&1 &
  display_pids=$!
  trap 'kill $display_pids 2>/dev/null' EXIT
  local tries=0
  until [ -e "/tmp/.X11-unix/X$n" ]; do
    tries=$((tries + 1))
    [ $tries -gt 100 ] && { echo "Xvfb did not start." >&2; return 1; }
    sleep 0.1
  done
  export DISPLAY=":$n" GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  metacity --sm-disable >/dev/null 2>&1 &
  display_pids="$display_pids $!"
  start_bus
}

# The bus is for the one test that looks at the window as a screen reader does; the others run without one.
start_bus() {
  local folder
  folder=$(mktemp -d)
  dbus-daemon --session --nofork --nopidfile --address="unix:path=$folder/bus" >/dev/null 2>&1 &
  display_pids="$display_pids $!"
  export CYCLEWORK_TEST_BUS="unix:path=$folder/bus"
}
