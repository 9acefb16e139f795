# The device and its cancel file are open since the start.
profile tpm/passthrough
summary The host's TPM
match tpm passthrough
require base/threads

role worker
read: allow -- tpm_passthrough_unix_read(): the answer to the guest's command
