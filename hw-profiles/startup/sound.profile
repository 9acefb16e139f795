# Part of startup/base.
profile startup/sound
summary What libraries for sound ask for while QEMU starts, beyond files and sockets

futex: op == {FUTEX_LOCK_PI_PRIVATE, FUTEX_UNLOCK_PI_PRIVATE, FUTEX_TRYLOCK_PI_PRIVATE} -- pa_mutex_lock() and pa_mutex_unlock() of PulseAudio's client
fcntl: cmd == F_SETLKW -- pa_lock_fd() of PulseAudio's cookie
setsockopt: level == SOL_SOCKET && optname == {SO_PASSCRED, SO_SNDBUF, SO_RCVBUF} -- pa_iochannel_creds_enable(), by which a server knows QEMU's user, and pa_pstream_new()
eventfd2: count == 0 && flags == EFD_SEMAPHORE|O_CLOEXEC -- impl_eventfd_create() of PipeWire's loops
memfd_create: flags == MFD_CLOEXEC|MFD_ALLOW_SEALING|MFD_NOEXEC_SEAL -- pw_mempool_alloc() of PipeWire 1.0 and later
sched_getparam: errno EPERM -- SDL_SYS_SetThreadPriority(), whose threads keep their priority then
sched_getscheduler: errno EPERM -- SDL_SYS_SetThreadPriority(), likewise
mlock: errno EPERM -- mlock() of impl_port_use_buffers() in PipeWire's client, which goes on without
mmap: prot in PROT_READ|PROT_WRITE && flags == MAP_SHARED|MAP_LOCKED && fd > 2 -- ConnectImp() of JackLinuxFutex
semget: key == 2631977 && nsems <= 1 -- semaphore_init() of jack_initialize_shm()
semtimedop: nsops == 1 && timeout == 0 -- semaphore_add() of jack_initialize_shm()
munlock: errno EPERM -- UnlockMemoryImp() of JACK's client, after mlock() has failed
mkdir[x86_64]: errno EACCES -- PropertyInit() of JACK's client: there are no properties then
tgkill: sig == 32 -- pthread_cancel() of JackPosixThread's Kill() and Stop(), for jack_client_close()
openat: flags == O_RDWR|O_CREAT|O_EXCL|O_NOFOLLOW|O_CLOEXEC && mode == S_IRWXU -- shm_open() of sharedmem_create(): memory of PulseAudio that has a name

# Of ALSA and OSS, as audio/alsa and audio/oss have it
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
ioctl: cmd == {OSS_GETVERSION, SNDCTL_DSP_SETFMT, SNDCTL_DSP_CHANNELS, SNDCTL_DSP_SPEED, SNDCTL_DSP_NONBLOCK, SNDCTL_DSP_SETFRAGMENT, SNDCTL_DSP_GETOSPACE, SNDCTL_DSP_GETISPACE} -- oss_open() and oss_get_version(); SNDCTL_DSP_SAMPLESIZE is the first format's other name
ioctl: cmd == {SNDCTL_DSP_SETTRIGGER, SNDCTL_DSP_GETOPTR} -- oss_enable_out(), oss_get_available_bytes() with try-mmap=on
