# A stream is opened with each that the guest opens: QEMU has opened its devices once
# before the lockdown, so that the library's configuration is read and its plugins are
# loaded.  It looks each time whether the configuration has changed, and then reads it
# again; folders of it are not read again.
#
# Its mixers in software (dmix, dsnoop) share System V memory with other programs, which no
# QEMU may attach: a device is opened by itself (plughw:0), or by a server.
#
# Where ALSA plays by a server, see sandbox_find_sound(): the VM has that backend's profile.
profile audio/alsa
summary Sound by ALSA: devices, files
match audio alsa
require base/open base/real-time

role main vcpu migration
newfstatat: flag == 0 -- stat() of snd_config_update_r(): has the configuration changed?
openat: named "/usr/share/alsa/*" read, below "/usr/share/alsa" read, below "/etc/alsa" read, "/etc/asound.conf" read, "/usr/etc/asound.conf" read, "/home/*/.asoundrc" read, "/root/.asoundrc" read, "/home/*/.config/alsa/asoundrc" read, "/root/.config/alsa/asoundrc" read if flags == {O_RDONLY, O_RDONLY|O_CLOEXEC} -- input_stdio_open() of snd_config_update_r()
openat: named "/var/lib/alsa/conf.d" none, "/usr/etc/alsa/conf.d" none, "/etc/alsa/conf.d" none if flags == O_RDONLY|O_NONBLOCK|O_CLOEXEC|O_DIRECTORY -- config_file_load(), which goes on without
openat: named device "/dev/snd/controlC*" read|write, device "/dev/snd/pcmC*" read|write, device "/dev/snd/timer" read|write, device "/dev/null" read|write if flags in O_WRONLY|O_RDWR|O_NONBLOCK|O_APPEND|O_CLOEXEC -- snd_open_device() of snd_pcm_hw_open(), snd_ctl_hw_open() and snd_timer_hw_open(), snd_pcm_null_open()
openat: named files, outputs if flags in O_WRONLY|O_RDWR|O_CREAT|O_EXCL|O_TRUNC && ((flags & O_CREAT) == 0 || mode in S_IRUSR|S_IWUSR|S_IRGRP|S_IWGRP|S_IROTH|S_IWOTH) -- snd_pcm_file_open() of a plugin that writes a file
poll[x86_64]: allow -- alsa_poll_handler(), snd_pcm_wait_nocheck()
lseek: whence == SEEK_SET -- snd_pcm_file_close() puts the length into the header
mmap: prot in PROT_READ|PROT_WRITE && flags == MAP_SHARED && fd > 2 -- map_status_and_control_data() and snd_pcm_mmap()

# Devices
ioctl: cmd == {2147762432, 1074020612, SNDRV_PCM_IOCTL_INFO, SNDRV_PCM_IOCTL_TSTAMP, SNDRV_PCM_IOCTL_TTSTAMP, SNDRV_PCM_IOCTL_CHANNEL_INFO} -- snd_pcm_hw_open_fd() with SNDRV_PCM_IOCTL_PVERSION and SNDRV_PCM_IOCTL_USER_PVERSION, snd_pcm_hw_info(), snd_pcm_hw_channel_info()
ioctl: cmd == {SNDRV_PCM_IOCTL_HW_REFINE, SNDRV_PCM_IOCTL_HW_PARAMS, SNDRV_PCM_IOCTL_HW_FREE, SNDRV_PCM_IOCTL_SW_PARAMS} -- snd_pcm_hw_hw_refine(), snd_pcm_hw_hw_params(), snd_pcm_hw_hw_free(), snd_pcm_hw_sw_params()
ioctl: cmd == {SNDRV_PCM_IOCTL_STATUS, SNDRV_PCM_IOCTL_STATUS_EXT, SNDRV_PCM_IOCTL_DELAY, SNDRV_PCM_IOCTL_HWSYNC, SNDRV_PCM_IOCTL_SYNC_PTR} -- snd_pcm_hw_status(), snd_pcm_hw_delay(), snd_pcm_hw_hwsync(), issue_avail_min() and others that ask where the device is
ioctl: cmd == {SNDRV_PCM_IOCTL_PREPARE, SNDRV_PCM_IOCTL_RESET, SNDRV_PCM_IOCTL_START, SNDRV_PCM_IOCTL_DROP, SNDRV_PCM_IOCTL_DRAIN, SNDRV_PCM_IOCTL_RESUME} -- snd_pcm_hw_prepare(), snd_pcm_hw_reset(), snd_pcm_hw_start(), snd_pcm_hw_drop(), snd_pcm_hw_drain(), snd_pcm_hw_resume()
ioctl: cmd == {SNDRV_PCM_IOCTL_REWIND, SNDRV_PCM_IOCTL_FORWARD} -- snd_pcm_hw_rewind(), snd_pcm_hw_forward()
ioctl: cmd == {SNDRV_PCM_IOCTL_WRITEI_FRAMES, SNDRV_PCM_IOCTL_READI_FRAMES, SNDRV_PCM_IOCTL_WRITEN_FRAMES, SNDRV_PCM_IOCTL_READN_FRAMES} -- snd_pcm_hw_writei(), snd_pcm_hw_readi(), snd_pcm_hw_writen(), snd_pcm_hw_readn()
ioctl: cmd == {2147767552, SNDRV_CTL_IOCTL_CARD_INFO, SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE, SNDRV_CTL_IOCTL_PCM_INFO, SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE} -- snd_ctl_hw_open() with SNDRV_CTL_IOCTL_PVERSION, snd_ctl_hw_card_info(), snd_ctl_hw_pcm_next_device(), snd_ctl_hw_pcm_info(), snd_ctl_hw_pcm_prefer_subdevice()
ioctl: cmd == {SNDRV_CTL_IOCTL_ELEM_INFO, SNDRV_CTL_IOCTL_ELEM_READ, SNDRV_CTL_IOCTL_ELEM_WRITE, SNDRV_CTL_IOCTL_ELEM_LOCK, SNDRV_CTL_IOCTL_ELEM_UNLOCK} -- snd_ctl_hw_elem_info(), snd_ctl_hw_elem_read(), snd_ctl_hw_elem_write(), snd_ctl_hw_elem_lock() and snd_ctl_hw_elem_unlock(), for plugins that set a card's switches or a volume of their own
ioctl: cmd == {SNDRV_CTL_IOCTL_ELEM_ADD, SNDRV_CTL_IOCTL_ELEM_REPLACE, SNDRV_CTL_IOCTL_ELEM_REMOVE, SNDRV_CTL_IOCTL_TLV_READ, SNDRV_CTL_IOCTL_TLV_WRITE} -- snd_ctl_hw_elem_add(), snd_ctl_hw_elem_replace(), snd_ctl_hw_elem_remove(), snd_ctl_hw_elem_tlv() of softvol_load_control()
ioctl: cmd == {2147767296, SNDRV_TIMER_IOCTL_TREAD_OLD, SNDRV_TIMER_IOCTL_SELECT, SNDRV_TIMER_IOCTL_INFO, SNDRV_TIMER_IOCTL_PARAMS, SNDRV_TIMER_IOCTL_START, SNDRV_TIMER_IOCTL_STOP} -- snd_timer_hw_open() with SNDRV_TIMER_IOCTL_PVERSION, snd_timer_hw_info(), snd_timer_hw_params(), snd_timer_hw_start(), snd_timer_hw_stop() of snd_pcm_hw_change_timer()
