# Where signalfd() cannot be had a thread is made at the start, which waits in turn.
profile feature/signal-thread
summary Signals taken by a thread, on hosts without signalfd
match feature signal-thread
require base/main-loop

rt_sigtimedwait: uts == 0 -- sigwait() of sigwait_compat()
