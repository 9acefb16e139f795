# Packets come and go through character devices, which have profiles of their own, in the
# loop of an iothread.
profile object/colo-compare
summary COLO: the packets of two guests, compared
match object colo-compare
match hotplug-object colo-compare
require base/main-loop base/waiting object/iothread
