# What reaches the host is said by the audio backend: see audio/.
profile device/audio
summary Emulated sound cards
match qom AC97 ES1370 adlib cs4231a gus sb16
match qom intel-hda ich9-intel-hda hda-duplex hda-micro hda-output
require base/main-loop
