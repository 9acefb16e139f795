profile feature/screendump
summary Pictures of the screen, written to a file by the monitor
match command screendump
match hmp-command screendump
require base/open

# libvirt makes its file before it asks, since 7.0 in the guest's own folder.  Pictures may
# be PNG, which libpng writes by stdio.
role main
openat: named "/var/lib/libvirt/qemu/*/qemu.screendump.??????" write, "/var/cache/libvirt/qemu/qemu.screendump.??????" write, outputs, folders, files if flags == O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC && mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IWGRP|S_IROTH|S_IWOTH -- qemu_open_old() of qmp_screendump()
role main vcpu migration
lseek: whence == SEEK_CUR -- qio_channel_file_new_fd() of ppm_save()
writev: allow -- qio_channel_write_all() of ppm_save()
