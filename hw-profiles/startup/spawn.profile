# Chosen with -sandbox spawn=allow, as it is by default.  QEMU starts nothing by itself any
# more: the runner, which is made before the first filter, runs what the command line names,
# if this group lets it.  A library that wants to start something while QEMU starts gets
# EPERM from startup/base: its child would have QEMU's filters, and could do little.
profile startup/spawn
summary Helpers and scripts that are started while QEMU starts: none under a filter
