# A device is opened with each stream that the guest opens.
profile audio/oss
summary Sound by devices of OSS
match audio oss
require base/open

role main vcpu migration
openat: named outputs if flags in O_WRONLY|O_RDWR|O_EXCL|O_NONBLOCK -- oss_open()
ioctl: cmd == {OSS_GETVERSION, SNDCTL_DSP_SETFMT, SNDCTL_DSP_CHANNELS, SNDCTL_DSP_SPEED, SNDCTL_DSP_NONBLOCK, SNDCTL_DSP_SETFRAGMENT, SNDCTL_DSP_GETOSPACE, SNDCTL_DSP_GETISPACE} -- oss_open() and oss_get_version(); SNDCTL_DSP_SAMPLESIZE is the first format's other name
ioctl: cmd == {SNDCTL_DSP_SETTRIGGER, SNDCTL_DSP_GETOPTR} -- oss_enable_out(), oss_get_available_bytes() with try-mmap=on
mmap: prot in PROT_READ|PROT_WRITE && flags == MAP_SHARED && fd > 2 -- oss_init_out() with try-mmap=on
