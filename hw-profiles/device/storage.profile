# What a request becomes is said by the block nodes: see block/.  scsi-block and
# scsi-generic, which hand commands to a host device, are not among them.
profile device/storage
summary Emulated disks, IDE, AHCI, floppy and SCSI controllers
match qom ide-hd ide-cd ide-cf piix3-ide piix4-ide isa-ide ich9-ahci
match qom isa-fdc floppy
match qom scsi-hd scsi-cd
match qom lsi53c810 lsi53c895a megasas megasas-gen2 mptsas1068 pvscsi
match qom am53c974 dc390 esp
match qom ufs ufs-lu
require base/main-loop
