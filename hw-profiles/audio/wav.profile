# The file begins anew with each stream that the guest opens.  QEMU asks the broker with
# O_CLOEXEC before fopen() opens it without.
profile audio/wav
summary Sound that is written to a file
match audio wav
require base/open

role main vcpu migration
openat: named outputs if flags == {O_WRONLY|O_CREAT|O_TRUNC, O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC} && mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IWGRP|S_IROTH|S_IWOTH -- fopen() of wav_init_out()
lseek: fd > 2 && whence == {SEEK_SET, SEEK_CUR} -- wav_fini_out() puts the length into the header
