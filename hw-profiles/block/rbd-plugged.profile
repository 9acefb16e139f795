# Each disk has a client of its own, with all its threads.  librados ends the process where it
# cannot make one of them, so they are made wherever a disk can be opened.
profile block/rbd-plugged
summary Disks of Ceph clusters that are plugged in
match feature plugged-rbd
match hotplug-block rbd
require block/rbd base/open base/threads base/eventfd net/names

role main
openat: named outputs, files, "/etc/ceph/ceph.conf" read if flags in O_CLOEXEC -- rados_conf_read_file(), and KeyRing::from_ceph_context() of rados_connect()
openat: named "/usr/lib/ssl/openssl.cnf" read, "/etc/ssl/openssl.cnf" read if flags == O_RDONLY -- CRYPTO_THREAD_run_once() of the first client with a key
openat: named "/proc/self/task/*/comm" none if flags == O_RDWR -- pthread_setname_np() of a thread that names another
pipe2: flags == O_CLOEXEC -- EventCenter::init()
epoll_create[x86_64]: allow -- EpollDriver::init()
fcntl: cmd == F_SETFD && fd > 2 && arg == FD_CLOEXEC -- EpollDriver::init()
