profile feature/wavcapture
summary What the guest plays, written to a file by the monitor
match hmp-command wavcapture
require base/open

role main
openat: named outputs, folders, files if flags == {O_WRONLY|O_CREAT|O_TRUNC, O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC} && mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IWGRP|S_IROTH|S_IWOTH -- fopen() of wav_start_capture(), of which wav_start_capture() asks with the one flag more
lseek: fd > 2 && whence == {SEEK_SET, SEEK_CUR} -- wav_destroy() puts the length into the header
