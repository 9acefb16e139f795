# The token is open since the device was made.  What the guest sends is written to it and its
# answers are read, as the main loop has it.
profile device/u2f-passthru
summary A security key of the host, given to the guest
match qom u2f-passthru
require base/main-loop base/waiting
