# Folders of libvirt's, and QEMU's own; others by files=.
profile feature/hotplug-tls
summary Keys and certificates for TLS, read while the guest runs
match hotplug-object tls-creds-x509 tls-creds-anon tls-creds-psk
require object/tls base/open

role main
openat: named below "/etc/pki/qemu" read, "/etc/pki/libvirt-*/*" read, files if flags in O_CLOEXEC -- g_file_get_contents() of qcrypto_tls_creds_load_cert()/qcrypto_tls_creds_load_cert_list() and lookup_key(), fopen() for qcrypto_tls_creds_psk_load(), gnutls_certificate_set_x509_key_file2() and others of qcrypto_tls_creds_x509_load()
newfstatat: flag in AT_EMPTY_PATH -- stat() of qcrypto_tls_creds_get_path(), fstat() of glibc up to 2.38
fstat: allow -- g_file_get_contents(); glibc from 2.39 on
lseek: whence == {SEEK_SET, SEEK_CUR, SEEK_END} -- read_file() of gnutls
