# What a packet becomes is said by the network backend: see net/.
profile device/nic
summary Emulated network cards
match qom e1000 e1000-82544gc e1000-82545em e1000e igb igbvf
match qom rtl8139 ne2k_isa ne2k_pci pcnet tulip vmxnet3 rocker
match qom i82550 i82551 i82557a i82557b i82557c i82558a i82558b
match qom i82559a i82559b i82559c i82559er i82562 i82801
require base/main-loop
