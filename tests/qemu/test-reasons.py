#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The reasons in hw-profiles name functions that exist.

A reason is a claim about a source: this function makes this call.  Whether the
claim is true is for a reader to judge, but a name that no source knows is no
reason at all.  So each function() of a reason must be defined in QEMU's source,
as it is built for Linux and x86_64, of each version that there are patches for;
or in the sandbox itself, or stand in the list of library functions below; where QEMU
renamed it, old()/new() stand for one function, and each is in some version; a rule
that grants something has to name one; and a request to ioctl() must be spelled
out in the source of each version, or be one that a library makes.
"""

import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Tap, check  # noqa: E402

# What a library does by itself, and QEMU's own source has no name for.
LIBRARIES = {
    'glibc': '''
        __check_pf __clone_internal __res_vinit _exit abort arena_get2
        clone dlopen exit faccessat fallocate fchmodat fclose fcntl fdopendir fgets
        fopen free
        fstat fts_close fts_read
        getaddrinfo getentropy gethostname getnameinfo getpwnam getservbyport grow_heap
        if_indextoname if_nametoindex initgroups isatty lstat malloc malloc_trim mlock mprotect
        opendir
        openpty posix_fallocate posix_spawn ppoll preadv2
        pthread_cond_timedwait
        pthread_cancel pthread_cond_wait pthread_create pthread_getattr_np pthread_join
        pthread_kill pthread_mutex_lock pthread_setname_np ptsname pwritev2 qsort raise
        shm_open shm_unlink
        readdir realloc realpath sem_wait setgroups setuid
        setxid_signal_thread shrink_heap sigsetjmp sigwait start_thread
        stat swapcontext sysconf tcgetattr tcsendbreak tcsetattr
        vgetrandom_get_state_alloc''',
    'GLib': '''
        g_file_get_contents g_file_read_link g_file_test g_log_writer_default g_get_monotonic_time g_get_real_time
        g_get_user_database_entry g_main_loop_run g_module_open g_poll g_strerror
        g_rand_new g_thread_pool_new g_unix_open_pipe
        g_unix_set_fd_nonblocking g_usleep g_wakeup_new g_wakeup_signal''',
    'libslirp': '''
        get_dns_addr_cached get_dns_addr_resolv_conf icmp6_input
        icmp6_send icmp_input icmp_receive icmp_send open_unix slirp_connection_info
        slirp_input slirp_new slirp_remove_hostfwd slirp_send slirp_set_nonblock
        slirp_socket slirp_socket_set_nodelay sofcantrcvmore sofcantsendmore
        soread sorecvfrom sosendoob sosendto sowrite tcp_connect tcp_fconnect
        tcpx_listen tftp_read_data udp6_input udp_attach udp_input
        udpx_listen''',
    'gnutls': '''
        _gnutls_psk_pwd_find_entry gnutls_certificate_set_x509_key_file2
        gnutls_certificate_set_x509_trust_dir
        gnutls_certificate_set_x509_trust_file gnutls_rnd''',
    'libaio': 'io_setup',
    'libvdeplug': 'vde_vde_open vde_vde_recv vde_vde_send',
    'libcurl': 'curl_easy_perform curl_multi_init curl_multi_socket_action',
    'libssh': 'sftp_fsync sftp_read sftp_write',
    'libiscsi': '''
        event_loop iscsi_iovector_readv_writev iscsi_logout_sync iscsi_read_from_socket
        iscsi_set_tcp_keepalive iscsi_tcp_connect iscsi_tcp_service iscsi_write_to_socket
        set_nonblocking set_tcp_sockopt''',
    'libnfs': '''
        libnfs_authunix_create_default nfs_close nfs_fstat nfs_ftruncate nfs_init_context
        nfs_umount rpc_connect_sockaddr_async rpc_read_from_socket rpc_service
        rpc_write_to_socket set_keepalive set_nolinger wait_for_nfs_reply''',
    'Ceph': '''
        add_event create_socket del_event do_sendmsg event_wait from_ceph_context
        generic_connect handle_hello init rados_conf_read_file rados_connect reconnect
        set_nonblock set_socket_options''',
    'libspice-server': '''
        config_socket openssl_init read_safe ping_timer red_socket_get_no_delay
        red_socket_set_keepalive red_socket_set_no_delay red_socket_set_non_blocking
        red_stream_flush red_stream_set_socket red_worker_main reds_accept
        shutdown socket_set_cork start_ping_timer stream_writev_cb''',
    'libpmem': 'fs_delete fs_read pmem2_auto_flush',
    'OpenSSL': 'CRYPTO_THREAD_run_once RSA_generate_key_ex',
    'alsa-lib': '''
        config_file_load input_stdio_open issue_avail_min map_status_and_control_data
        snd_config_update_r snd_ctl_hw_card_info snd_ctl_hw_elem_add snd_ctl_hw_elem_info
        snd_ctl_hw_elem_lock snd_ctl_hw_elem_read snd_ctl_hw_elem_remove
        snd_ctl_hw_elem_replace snd_ctl_hw_elem_tlv snd_ctl_hw_elem_unlock
        snd_ctl_hw_elem_write snd_ctl_hw_open snd_ctl_hw_pcm_info
        snd_ctl_hw_pcm_next_device snd_ctl_hw_pcm_prefer_subdevice snd_open_device
        snd_pcm_hw_change_timer


         snd_pcm_file_close snd_pcm_file_open
        snd_pcm_hw_channel_info snd_pcm_hw_delay snd_pcm_hw_drain snd_pcm_hw_drop
        snd_pcm_hw_forward snd_pcm_hw_hw_free snd_pcm_hw_hw_params snd_pcm_hw_hw_refine
        snd_pcm_hw_hwsync snd_pcm_hw_info snd_pcm_hw_open snd_pcm_hw_open_fd
        snd_pcm_hw_prepare snd_pcm_hw_readi snd_pcm_hw_readn snd_pcm_hw_reset
        snd_pcm_hw_resume snd_pcm_hw_rewind snd_pcm_hw_start snd_pcm_hw_status
        snd_pcm_hw_sw_params snd_pcm_hw_writei snd_pcm_hw_writen snd_pcm_mmap
        snd_pcm_null_open snd_pcm_wait_nocheck snd_timer_hw_info snd_timer_hw_open
        snd_timer_hw_params snd_timer_hw_start snd_timer_hw_stop softvol_load_control''',
    'JACK': '''
        Accept AcquireRealTimeImp Bind BuildName Close Connect ConnectImp Kill
        LockMemoryImp PropertyInit Stop UnlockMemoryImp jack_attach_shm jack_client_close
        jack_client_open jack_destroy_shm jack_initialize_shm semaphore_add semaphore_init''',
    'SDL for sound': 'SDL_SYS_SetThreadPriority',
    'PulseAudio': '''
        do_pstream_read pa_iochannel_creds_enable
        pa_iochannel_read_with_ancil pa_iochannel_write pa_iochannel_write_with_creds
        pa_iochannel_write_with_fds pa_lock_fd pa_log_levelv_meta pa_mutex_lock
        pa_mutex_unlock pa_pstream_new pa_shm_attach pa_shm_free pa_threaded_mainloop_lock
        pa_threaded_mainloop_new pa_threaded_mainloop_unlock pa_write poll_func
        sharedmem_create shm_attach''',
    'PipeWire': '''
        impl_eventfd_create impl_pollfd_add impl_pollfd_del impl_pollfd_mod impl_pollfd_wait
        impl_port_use_buffers memblock_map pw_memblock_map pw_mempool_alloc
        pw_protocol_native_connection_flush pw_protocol_native_connection_get_next
        refill_buffer''',
    'ncurses': 'doupdate endwin getch initscr',
    'libudev': 'udev_enumerate_scan_devices',
    'liburing': 'io_uring_queue_init io_uring_submit',
    'libusb': '''
        claim_interface detach_kernel_driver_and_claim discard_urbs do_streams_ioctl
        initialize_handle libusb_get_string_descriptor_ascii libusb_init
        op_attach_kernel_driver op_clear_halt op_detach_kernel_driver
        op_kernel_driver_active op_reset_device op_set_configuration op_set_interface
        op_wrap_sys_device reap_for_handle release_interface submit_bulk_transfer
        submit_control_transfer submit_iso_transfer usbfs_get_active_config
        usbfs_get_speed usbi_arm_timer usbi_disarm_timer usbi_wait_for_events''',
    'libX11, libxcb, libXcursor': '''
        SocketBytesReadable XCloseDisplay XGetDefault XcursorFileLoadImages
        XcursorLibraryLoadImages _XDefaultIOError _XGetHostname _xcb_conn_wait
        _xcb_in_read read_block write_vec xcb_disconnect xcb_flush xcb_get_reply''',
    'libwayland, GDK on Wayland': '''
        create_shm_pool gdk_wayland_selection_request_target open_shared_memory
        os_create_anonymous_file os_resize_anonymous_file shm_pool_create
        wl_connection_flush wl_display_dispatch_queue wl_display_poll
        wl_os_recvmsg_cloexec''',
    'SDL': 'X11_CreateWindowFramebuffer',
    'GTK, cairo, FreeType, HarfBuzz': '''
        FT_New_Face FT_Stream_Open FcDirCacheMapFd _cairo_xlib_shm_pool_create _nl_load_domain gettext
        gtk_css_image_url_load_image gtk_init_check hb_blob_create_from_file''',
    'GIO': '''
        g_credentials_get_unix_user g_credentials_new g_file_load_contents
        g_local_file_fstat g_socket_check_connect_result g_socket_class_init
        g_socket_condition_wait g_socket_details_from_fd g_socket_get_credentials
        g_socket_new_from_fd g_socket_receive g_socket_receive_message g_socket_send
        g_socket_send_message g_socket_set_fd_cloexec g_unix_connection_receive_credentials
        g_unix_fd_list_append g_unix_fd_list_get''',
    'Mesa, LLVM': 'protectMappedMemory rtasm_exec_malloc',
    'dconf': 'dconf_shm_open',
    'libdbus': '_dbus_read_socket_with_unix_fds _dbus_write_socket_two dbus_bus_get',
}

# Requests to ioctl() that no line of QEMU's spells out.
REQUESTS = {
    'tcgetattr(), tcsetattr(), tcsendbreak() of glibc':
        'TCGETS TCSETS TCSETSF TCSETSW TCGETS2 TCSETS2 TCSETSF2 TCSETSW2 TCSBRKP',
    'openpty() of glibc': 'TIOCGPTN TIOCSPTLCK TIOCGPTPEER',
    'if_nametoindex() of glibc': 'SIOCGIFINDEX',
    'alsa-lib':
        'SNDRV_CTL_IOCTL_CARD_INFO SNDRV_CTL_IOCTL_ELEM_ADD SNDRV_CTL_IOCTL_ELEM_INFO '
        'SNDRV_CTL_IOCTL_ELEM_LOCK SNDRV_CTL_IOCTL_ELEM_READ SNDRV_CTL_IOCTL_ELEM_REMOVE '
        'SNDRV_CTL_IOCTL_ELEM_REPLACE SNDRV_CTL_IOCTL_ELEM_UNLOCK SNDRV_CTL_IOCTL_ELEM_WRITE '
        'SNDRV_CTL_IOCTL_PCM_INFO SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE '
        'SNDRV_CTL_IOCTL_TLV_READ SNDRV_CTL_IOCTL_TLV_WRITE SNDRV_PCM_IOCTL_CHANNEL_INFO '
        'SNDRV_PCM_IOCTL_DELAY SNDRV_PCM_IOCTL_DRAIN SNDRV_PCM_IOCTL_DROP '
        'SNDRV_PCM_IOCTL_FORWARD SNDRV_PCM_IOCTL_HWSYNC SNDRV_PCM_IOCTL_HW_FREE '
        'SNDRV_PCM_IOCTL_HW_PARAMS SNDRV_PCM_IOCTL_HW_REFINE SNDRV_PCM_IOCTL_INFO '
        'SNDRV_PCM_IOCTL_PREPARE SNDRV_PCM_IOCTL_READI_FRAMES SNDRV_PCM_IOCTL_READN_FRAMES '
        'SNDRV_PCM_IOCTL_RESET SNDRV_PCM_IOCTL_RESUME SNDRV_PCM_IOCTL_REWIND '
        'SNDRV_PCM_IOCTL_START SNDRV_PCM_IOCTL_STATUS SNDRV_PCM_IOCTL_STATUS_EXT '
        'SNDRV_PCM_IOCTL_SW_PARAMS SNDRV_PCM_IOCTL_SYNC_PTR SNDRV_PCM_IOCTL_TSTAMP '
        'SNDRV_PCM_IOCTL_TTSTAMP SNDRV_PCM_IOCTL_WRITEI_FRAMES SNDRV_PCM_IOCTL_WRITEN_FRAMES '
        'SNDRV_TIMER_IOCTL_INFO SNDRV_TIMER_IOCTL_PARAMS SNDRV_TIMER_IOCTL_SELECT '
        'SNDRV_TIMER_IOCTL_START SNDRV_TIMER_IOCTL_STOP SNDRV_TIMER_IOCTL_TREAD_OLD ',
    'libslirp': 'FIONREAD',
    'libspice-server': 'SIOCOUTQ',
    'kvm_vm_enable_cap() puts the name together': 'KVM_ENABLE_CAP',
    'raw_probe_alignment() defines it itself': 'XFS_IOC_DIOINFO',
}

# Not built into the emulator of an x86_64 PC on Linux.
OTHER_FOLDERS = {'.git', 'bsd-user', 'contrib', 'debian', 'docs', 'linux-user',
                 'pc-bios', 'python', 'roms', 'stubs', 'subprojects', 'tests'}
OTHER_FILES = re.compile(r'win32|[-_](?:bsd|solaris|haiku|stub)s?\.c$')

RULE = re.compile(r'([a-z_][a-z0-9_]*)(?:\[[^]]*\])?:\s+(.*?)\s+--\s+(.*)$')


def sources(root, targets):
    """The C files below root, of the given folders of target/ only."""
    for folder, folders, files in os.walk(root):
        inside = Path(folder).relative_to(root)
        if inside == Path('.'):
            folders[:] = [name for name in folders
                          if name not in OTHER_FOLDERS]
        elif inside in (Path('target'), Path('tcg')):
            folders[:] = [name for name in folders if name in targets]
        for name in files:
            if name.endswith(('.c', '.h', '.inc')) and \
                    not OTHER_FILES.search(name):
                yield Path(folder, name)


def read_source(root):
    """The names of functions defined below root, and all words used there."""
    functions, words = set(), set()
    for path in sources(root, {'i386'}):
        text = path.read_text(encoding='utf-8', errors='replace')
        text = re.sub(r'/\*.*?\*/', ' ', text, flags=re.S)
        words.update(re.findall(r'\b[A-Z][A-Z0-9_]+\b', text))
        functions.update(re.findall(r'^#\s*define\s+(\w+)\(', text, re.M))
        # A body begins with a brace in the first column; what stands before
        # it, up to the end of what came earlier, is its head.
        for body in re.finditer(r'\n\{', text):
            head = text[max(0, body.start() - 1000):body.start()]
            head = re.split(r'[;}]|\n#[^\n]*\n|\n\n', head)[-1]
            functions.update(re.findall(r'\b([A-Za-z_]\w*)\s*\(', head))
    return functions, words


class Rule:
    """A rule of a profile, as far as its reason goes."""

    def __init__(self, place, call, body, reason):
        self.place, self.call = place, call
        self.body, self.reason = body, reason
        self.functions = re.findall(r'(\w*)\(\)', reason)
        # Each is a list: the names of one function in one version or another
        self.names = [re.findall(r'(\w*)\(\)', names) for names in
                      re.findall(r'\w*\(\)(?:/\w*\(\))*', reason)]
        self.grants = not body.startswith(('errno ', 'kill'))


def read_rules():
    """All rules of the library."""
    library = ROOT / 'hw-profiles'
    for path in sorted(library.glob('*/*.profile')):
        lines = path.read_text(encoding='utf-8').splitlines()
        for number, line in enumerate(lines, 1):
            match = None if line.startswith('#') else RULE.match(line)
            if match:
                yield Rule(f'{path.relative_to(ROOT)}:{number}',
                           *match.groups())


def functions_exist(rules, functions):
    """No reason names what is not there."""
    unknown = [f'{rule.place}: no source has {"() or ".join(names)}()'
               for rule in rules for names in rule.names
               if functions.isdisjoint(names)]
    check(not unknown, '\n'.join(unknown))


def names_are_needed(rules, functions):
    """Of a function that was renamed, each name is that of some version."""
    unknown = [f'{rule.place}: no version has {name}()' for rule in rules
               for name in rule.functions if name not in functions]
    check(not unknown, '\n'.join(unknown))


def grants_have_functions(rules):
    """Whatever is allowed, some function asks for it."""
    bare = [f'{rule.place}: names no function: {rule.reason}'
            for rule in rules if rule.grants and not rule.functions]
    check(not bare, '\n'.join(bare))


def requests_are_made(rules, words):
    """Requests of ioctl() which nothing makes are not asked for."""
    made = words | {name for text in REQUESTS.values()
                    for name in text.split()}
    unknown = [f'{rule.place}: nothing makes {name}'
               for rule in rules if rule.call == 'ioctl' and rule.grants
               for name in re.findall(r'\b[A-Z][A-Z0-9_]+\b', rule.body)
               if name not in made]
    check(not unknown, '\n'.join(unknown))


def no_hexadecimals(rules):
    """What has a name goes by it."""
    numbers = [f'{rule.place}: {rule.body}' for rule in rules
               if re.search(r'\b0x', rule.body)]
    check(not numbers, '\n'.join(numbers))


def lists_are_used(rules):
    """The lists above hold what is named, once, and nothing else."""
    used = {name for rule in rules for name in rule.functions}
    seen = defaultdict(list)
    for library, text in LIBRARIES.items():
        for name in text.split():
            seen[name].append(library)
    faults = [f'{name}() of {places[0]} is not named by any reason'
              for name, places in seen.items() if name not in used]
    faults += [f'{name}() is listed twice' for name, places in seen.items()
               if len(places) > 1]
    asked = {name for rule in rules for name in
             re.findall(r'\b[A-Z][A-Z0-9_]+\b', rule.body)}
    faults += [f'no rule has {name}' for text in REQUESTS.values()
               for name in text.split() if name not in asked]
    check(not faults, '\n'.join(faults))


def patched_source(version):
    """Where the source of QEMU @version lies, patched; None if the archive has none."""
    done = subprocess.run([ROOT / 'qemu-patches/build', '--source', version],
                          check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode == 77:
        return None
    done.check_returncode()
    source = Path(done.stdout.split()[-1])
    check((source / 'accel').is_dir(), f'QEMU\'s source is not in {source}')
    return source


def main():
    """Runs the tests."""
    tap = Tap()
    own, own_words = read_source(ROOT / 'sandbox')
    listed = {name for text in LIBRARIES.values() for name in text.split()}
    rules = list(read_rules())
    versions = sorted(path.parent.name for path in ROOT.glob('qemu-patches/*/suites'))

    check(len(rules) > 500, f'only {len(rules)} rules')
    check(versions, 'no version has patches')
    anywhere = set(own | listed)
    found = {version: patched_source(version) for version in versions}
    for version, source in found.items():
        if source is None:
            tap.skip(f'every function that a reason names exists in QEMU {version}',
                     'the archive does not give its source')
            continue
        qemu, words = read_source(source)
        anywhere |= qemu
        check(len(qemu) > 20000, f'only {len(qemu)} functions in QEMU {version}')
        tap.run(f'every function that a reason names exists in QEMU {version}',
                functions_exist, rules, qemu | own | listed)
        tap.run(f'every request of ioctl() is made by some source of QEMU {version}',
                requests_are_made, rules, words | own_words)
    if all(found.values()):
        tap.run('of a function that QEMU renamed, each name is that of some version',
                names_are_needed, rules, anywhere)
    tap.run('every rule that grants something names a function',
            grants_have_functions, rules)
    tap.run('constants go by their names', no_hexadecimals, rules)
    tap.run('the lists of libraries are as short as can be', lists_are_used,
            rules)
    tap.done()


main()
