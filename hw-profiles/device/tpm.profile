# The interfaces only: the backend behind them is described in tpm/.
profile device/tpm
summary TPM interfaces
match qom tpm-tis tpm-crb
require base/main-loop
