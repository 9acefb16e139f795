/*
 * -sandbox: what the rest of QEMU calls
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Implemented by the other files of sandbox/qemu; stubs/qsandbox.c stands in for
 * programs and builds without them.  All of it runs in the main thread with the
 * BQL held, except qsandbox_enabled(), and where it says that any thread may call.
 */
#ifndef SYSTEM_QSANDBOX_H
#define SYSTEM_QSANDBOX_H

struct SocketAddress;
struct addrinfo;
struct sockaddr;

/* One -sandbox option; several are merged.  Exits on bad input and after help. */
void qsandbox_option(const char *optarg);

/* Whether there is a -sandbox option that says "on". */
bool qsandbox_enabled(void);

/* Stage 1: installs the start-up filter, if enabled. */
void qsandbox_start(Error **errp);

/* Notes something that the VM has and that QEMU has no query for. */
void qsandbox_note(const char *kind, const char *name);

/*
 * Stage 2: inventory, composition, generation and proof; nothing is installed
 * yet, so that the user still sees the errors of a process that daemonizes.
 */
void qsandbox_prepare(Error **errp);

/* Installs what qsandbox_prepare() made, on every thread. */
void qsandbox_lockdown(Error **errp);

/*
 * Whether the policy in force can serve a (kind, name) that is about to be
 * created, or a command that is about to run.  Always true before the lockdown.
 */
bool qsandbox_admits(const char *kind, const char *name, Error **errp);

/*
 * The same for a device whose properties are set and which is about to be realized:
 * the devices that it is made of, and what they make for themselves.
 */
bool qsandbox_admits_device(DeviceState *dev, Error **errp);

/* Likewise for a property of @obj that is about to be set. */
bool qsandbox_admits_property(Object *obj, const char *property, Error **errp);

/* A network of the command line that is no QemuOpts; before qsandbox_start(). */
struct Netdev;
void qsandbox_note_netdev(const struct Netdev *netdev);

/*
 * Whether the script at @path, which the command line named, can be run; spawn=deny
 * forbids it.  @what is for the error: "downscript".  True without a sandbox.
 */
bool qsandbox_may_run_script(const char *what, const char *path, Error **errp);

/*
 * The script at @path will be run for @interface, whose descriptor is @tap.  Before the
 * lockdown.  True without a sandbox.
 */
bool qsandbox_bind_script(const char *path, const char *interface, int tap, Error **errp);

/*
 * Runs it, and waits for its end; @ret_status is as of waitpid().  One that was not bound
 * is bound first.  With a sandbox only.
 */
bool qsandbox_run_script(const char *path, const char *interface, int tap,
                         int *ret_status, Error **errp);

/*
 * A socket on which the helper answers that joins @bridge, both as on the command line;
 * NULL for what is usual.  It runs by now.  The caller closes it.  -1 and @errp if there is
 * none.  With a sandbox only.
 */
int qsandbox_run_helper(const char *helper, const char *bridge, Error **errp);

/*
 * A path for slirp_add_unix(): what is connected to it finds @command, of the command
 * line, at the other end.  @what is for the error.  The caller frees it.  NULL and @errp if that may not be run.
 */
char *qsandbox_take_command(const char *what, const char *command, Error **errp);

/* What -incoming reads from, before qsandbox_start(): a program, perhaps. */
struct MigrationAddress;
void qsandbox_note_incoming(const struct MigrationAddress *address);

/*
 * A socket with the program on its other end that -incoming exec: named; @command is its
 * words with a space between them.  The caller closes it.  -1 and @errp if there is none.
 * With a sandbox only.
 */
int qsandbox_take_incoming(const char *command, Error **errp);

/*
 * The folder for the configuration of the SMB server that exports @exported, which the
 * command line named: it is there, and removed when QEMU has ended.  The caller frees it.
 * NULL and @errp if no server may be started.  With a sandbox only.
 */
char *qsandbox_take_smb_folder(const char *exported, Error **errp);

/*
 * Whether a process may be made that shares QEMU's memory; @what asks for it.  With a
 * sandbox it may not, because that process would not have the filters.
 */
bool qsandbox_may_share_memory(const char *what, Error **errp);

/*
 * Whether @what may look through the host's devices now; else the error advises to say
 * which one, by the option @instead.
 */
bool qsandbox_may_search(const char *what, const char *instead, Error **errp);

/*
 * Whether a module of QEMU's may be loaded now.  Its code would be mapped, which nothing
 * does while the guest runs.  @module is for the error: "block-curl".
 */
bool qsandbox_may_load_module(const char *module, Error **errp);

/*
 * The same for a library that is opened when it is needed; else the error advises to
 * start QEMU with @instead.
 */
bool qsandbox_may_load_library(const char *soname, const char *instead, Error **errp);

/*
 * Something with needs of its own that will be done again, or later.  Before the
 * lockdown it is noted; after it, it is admitted or refused.
 */
bool qsandbox_claim(const char *kind, const char *name, Error **errp);

/* Likewise for the form in which a (kind, name) is made, now and not again. */
bool qsandbox_claim_form(const char *kind, const char *form, Error **errp);

/*
 * Whether @fd, which VDE's library gave for @address, is a socket to a switch.  True without
 * a sandbox.
 */
bool qsandbox_is_switch(int fd, const char *address, Error **errp);

/*
 * The same as qsandbox_claim() for an address that QEMU will connect to again.  Before
 * the lockdown the name of an interface in it (fe80::1%eth0) becomes its number, since
 * names cannot be looked up later.
 */
bool qsandbox_claim_address(struct SocketAddress *addr, Error **errp);

/*
 * Whether the file may be opened with these arguments of open(2).  After the lockdown the
 * broker opens it, and what it would refuse is an error here, before it is tried; errno
 * is EACCES then.  Any thread.
 */
bool qsandbox_may_open(const char *path, int flags, mode_t mode, Error **errp);

/*
 * fchmodat2() of @name in a folder, which is no link: ELOOP.  The broker makes it after the
 * lockdown.  -1 with errno.  Any thread.
 */
int qsandbox_fchmodat(int dirfd, const char *name, mode_t mode);

/*
 * The same for a socket that is about to be connected or bound to @addr.  Before the
 * lockdown the address is noted: it was given to this VM.  @protocol as for socket(2).
 * Any thread.
 */
bool qsandbox_may_connect(const struct sockaddr *addr, int protocol, Error **errp);
bool qsandbox_may_bind(const struct sockaddr *addr, int protocol, Error **errp);

/*
 * A device's guest is about to work in the folder at @path, for writing as well if
 * @writable.  Before the lockdown it is noted; later only the same folder is taken again.
 * True without a sandbox.
 */
bool qsandbox_take_folder(const char *path, bool writable, Error **errp);

/*
 * lstat(), open(), statvfs(), mkdir(), rename(), unlinkat() and inotify_add_watch() of what
 * lies in such a folder, and access() with R_OK, of the folder itself with W_OK; without a
 * sandbox, or elsewhere, they are just these calls.  No symbolic link is followed below the
 * folder, and the folder itself cannot be removed.  -1 with errno.  Any thread.
 */
struct statvfs;
int qsandbox_folder_lstat(const char *path, struct stat *ret);
int qsandbox_folder_open(const char *path, int flags, mode_t mode);
int qsandbox_folder_access(const char *path, int mode);
int qsandbox_folder_statvfs(const char *path, struct statvfs *ret);
int qsandbox_folder_mkdir(const char *path, mode_t mode);
int qsandbox_folder_rename(const char *path, const char *to);
int qsandbox_folder_unlink(const char *path, int flags);
int qsandbox_folder_watch(int watcher, const char *path, uint32_t mask);

/*
 * Whether @path is a symbolic link in such a folder, which is followed no more once the
 * guest runs.  Of use while QEMU starts.
 */
bool qsandbox_folder_hides(const char *path);

/*
 * getaddrinfo(), also after the lockdown, when a process beside QEMU looks up what is no
 * number.  A failure is a number for qsandbox_gai_strerror(); the result is for
 * freeaddrinfo().  Any thread.
 */
int qsandbox_getaddrinfo(const char *host, const char *port, const struct addrinfo *hints,
                         struct addrinfo **ret);
const char *qsandbox_gai_strerror(int failed);

/*
 * A library has connected the socket @fd, and will connect again if the connection is lost.
 * Of use while QEMU starts; nothing else happens later.
 */
void qsandbox_note_peer(int fd);

/*
 * Streams may be connected to what is in @network ("CIDR", "CIDR:PORT",
 * "CIDR:FIRST-LAST", "[CIDR6]:..."): a server that the command line names tells its clients
 * of it.  Of use while QEMU starts.  Any thread.
 */
void qsandbox_note_network(const char *network);

/*
 * A library will connect to ports of @host, a numeric address, that its server chooses: from
 * 1024 on.  Before the lockdown they are noted; later false if they were not given.
 */
bool qsandbox_take_data_ports(const char *host, Error **errp);

/*
 * A driver opens a disk, between these two.  Where a library has met an address that this VM
 * was not given, the second one puts that in front of the error, if it @failed.  In the
 * main thread; they may be nested.
 */
void qsandbox_block_opens(void);
void qsandbox_block_opened(bool failed, Error **errp);

/*
 * The guest is about to be migrated to @addr: without connect= the broker lets QEMU
 * connect there from now on, to what qsandbox_getaddrinfo() then finds of its name.
 */
void qsandbox_migrates_to(struct SocketAddress *addr);

/* A file that QEMU writes, and may open again or remove. */
void qsandbox_note_output(const char *path);

/* A file, if it is or will be there, that a library may read again. */
void qsandbox_note_input(const char *path);

/* ALSA's library plays by a server of sound's; while QEMU starts. */
void qsandbox_note_sound_server(void);

/*
 * Whether a library may open a stream of sound now: what ALSA and SDL (@backend) open by a
 * server's library they can open while QEMU starts only.  Any thread.
 */
bool qsandbox_may_open_sound(const char *backend, Error **errp);

/* qsandbox_claim() of files below @folder, which libslirp reads for the guest. */
bool qsandbox_claim_tftp(const char *folder, Error **errp);

/* A folder in which firmware and ROMs are looked for; also before options are read. */
void qsandbox_note_firmware(const char *path);

/*
 * A library of the host's desktop is about to be initialized.  With a sandbox it gets no
 * session bus, and no modules.
 */
void qsandbox_enter_desktop(void);

/*
 * Drawing has begun, by OpenGL: @renderer is what GL_RENDERER names.  One that draws by
 * software is another matter than a driver of the host's graphics.
 */
void qsandbox_note_graphics(const char *renderer);

/*
 * @notifier is called once, before the lockdown: what it does then need not be allowed
 * later.  It has to last until then.
 */
struct Notifier;
void qsandbox_before_lockdown(struct Notifier *notifier);

/*
 * From now on the calling thread does the work of @role only: "vcpu",
 * "iothread", "worker", "display" or "migration".  After the lockdown it gives
 * up what that work does not need, for good, or QEMU ends.  A second call does nothing.
 * Nor does a call before the lockdown, which narrows vCPU threads and iothreads by
 * itself.
 */
void qsandbox_thread_role(const char *role);

/* Whether the calling thread may make threads: nested event loops ask. */
bool qsandbox_may_create_threads(void);

/*
 * Whether event loops are to have an io_uring each, which their block devices share.  All
 * have one or none has, and the first is made before options are read: where the command
 * line may ask for a sandbox, its words decide.  Where they are to have none, @errp says so.
 * Main thread.
 */
bool qsandbox_ring_wanted(Error **errp);

/* What an io_uring is to be set up with: disabled at first, where there may be a sandbox. */
unsigned qsandbox_ring_flags(void);

/*
 * Restricts a ring that was made with those flags to @n operations (IORING_OP_*)
 * for good, and enables it.  Any thread.
 */
bool qsandbox_ring_restrict(int fd, const uint8_t *operations, size_t n, Error **errp);

#endif
