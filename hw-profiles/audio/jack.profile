# JACK's library makes two threads for each stream, in the thread that opens it: a vCPU's,
# where the guest does.  Streams are opened again when the server was away.  Server and
# clients meet below /dev/shm: memory, semaphores (one word each, waited for by futex), a
# socket of the server's, and one of the client's on which the server speaks to it.
#
# Nothing is locked into memory, nothing gets a real-time priority, and there are no
# properties of ports, for which the library would open a data base.
profile audio/jack
summary Sound by a JACK server
match audio jack
require base/open base/threads base/real-time base/waiting

role main vcpu
socket: family == AF_UNIX && type == SOCK_STREAM && protocol == 0 -- Connect() and Bind() of JackClientSocket and JackServerSocket, for jack_client_open()
connect: named "/dev/shm/jack_*" -- Connect() of JackClientSocket, for jack_client_open()
bind: named "/dev/shm/jack_*" -- Bind() of JackServerSocket, for jack_client_open()
listen: allow -- Bind() of JackServerSocket, for jack_client_open()
accept: allow -- Accept() of JackServerSocket, once for each jack_client_open()
shutdown: how == SHUT_RDWR -- Close() of JackClientSocket, for jack_client_close()
openat: named "/dev/shm/jack*" read|write, "/dev/shm/jack_db-*/*" none if flags == O_RDWR|O_NOFOLLOW|O_CLOEXEC -- shm_open() of jack_attach_shm() and ConnectImp()
openat: named "/proc/self/task/*/comm" none if flags == O_RDWR -- pthread_setname_np() of qjack_thread_creator(), which goes on without a name
unlink[x86_64]: named "/dev/shm/jack*" -- shm_unlink() of jack_destroy_shm(), Close() of JackServerSocket
mmap: prot in PROT_READ|PROT_WRITE && flags == {MAP_SHARED, MAP_SHARED|MAP_LOCKED} && fd > 2 -- jack_attach_shm(), ConnectImp() of JackLinuxFutex
semget: key == 2631977 && nsems <= 1 -- semaphore_init() of jack_initialize_shm(), with the first stream
semtimedop: nsops == 1 && timeout == 0 -- semaphore_add() of jack_initialize_shm(), with the first stream
geteuid: allow -- BuildName() of JackTools, for the names below /dev/shm
mlock: errno EPERM -- LockMemoryImp(), which goes on without
munlock: errno EPERM -- UnlockMemoryImp()
mkdir[x86_64]: errno EACCES -- PropertyInit(): there are no properties then
sched_setscheduler: errno EPERM -- AcquireRealTimeImp(), which goes on without
tgkill: sig == 32 -- pthread_cancel() of JackPosixThread's Kill() and Stop(), for jack_client_close()
rt_sigaction: sig == 32 -- pthread_cancel(), the first time
exit: allow -- start_thread() of a thread that jack_client_close() ends

# As base/threads has it for other threads
role vcpu
clone: clone_flags == CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_SIGHAND|CLONE_THREAD|CLONE_SYSVSEM|CLONE_SETTLS|CLONE_PARENT_SETTID|CLONE_CHILD_CLEARTID -- pthread_create() of qjack_thread_creator()
rseq: flags == 0 -- start_thread() of qjack_thread_creator()
prctl: option == PR_SET_NAME -- pthread_setname_np() of qjack_thread_creator(), in the thread itself
