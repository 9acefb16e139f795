# The terminal's description and the font's characters are read while QEMU starts
# (initscr(), font_setup()).
profile display/curses
summary A text display in QEMU's own terminal, by ncurses
match display curses
require base/main-loop

role main
poll[x86_64]: allow -- getch() of curses_refresh(): is there a key?
ioctl: fd in 1 && cmd == {TIOCGWINSZ, TCGETS, TCGETS2, TCSETSW, TCSETSW2} -- curses_winch_check(), and endwin() on the way out
rt_sigaction: errno EPERM if sig == SIGTSTP -- doupdate() puts a stop from the terminal off
