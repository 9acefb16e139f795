# The file of jsonfile= is open since the start; it is rewritten in place.
profile device/uefi-vars
summary UEFI variable store
match qom uefi-vars-x64 uefi-vars-sysbus
require base/main-loop

role main vcpu
lseek: whence == SEEK_SET -- uefi_vars_json_save() rewinds its file
ftruncate: fd > 2 -- uefi_vars_json_save() empties its file
fsync: allow -- uefi_vars_json_save()
