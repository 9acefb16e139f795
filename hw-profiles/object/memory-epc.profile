# The enclaves' memory is opened and mapped when the backend is made.
profile object/memory-epc
summary Memory of the processor's for enclaves (SGX)
match object memory-backend-epc
match qom sgx-epc
require base/open

role main
openat: named device "/dev/sgx_vepc" read|write if flags == O_RDWR|O_CLOEXEC -- qmp_query_sgx_capabilities(), which opens it anew
ioctl[x86_64]: cmd == SGX_IOC_VEPC_REMOVE_ALL -- sgx_epc_reset()
