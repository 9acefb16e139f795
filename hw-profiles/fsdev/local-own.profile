# The guest's root may do here what QEMU's user may: with QEMU as root, programs that run
# as root, and devices.  That is what these models are; mapped-xattr keeps all of it in
# attributes.
profile fsdev/local-own
summary A folder shared by 9p whose owners and modes are the guest's: passthrough, none
match fsdev local-own
require fsdev/local-write

role main worker
mknodat: named shares if dfd > 2 -- local_mknod()
symlinkat: named shares if newdfd > 2 -- local_symlink()
fchownat: named shares if dfd > 2 && flag == AT_SYMLINK_NOFOLLOW -- local_set_cred_passthrough(), local_chown()
fchmodat2: named shares if dfd > 2 && flags == AT_SYMLINK_NOFOLLOW -- qsandbox_fchmodat() of fchmodat_nofollow()
