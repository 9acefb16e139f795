# What a filter adds to a call.  SPDX-License-Identifier: GPL-2.0-or-later
set terminal svg size 1060,460 dynamic font 'sans,13' background '#ffffff'
set title 'guest60 in the kernel: what a filter adds to a call' offset 0,-0.5
set ylabel 'ns per call above no filter (median, quartiles)'
set yrange [0:*]
set bmargin 3.5
set xrange [-0.6:4.6]
set xtics ("getppid()\nallowed outright" 0, "ioctl()\nmost frequent request" 1, \
           "ioctl()\n40 requests in turn" 2, "ioctl()\n40 requests at random" 3, \
           "getuid()\nrefused" 4) scale 0
set grid ytics linecolor rgb '#dddddd' linewidth 1
set style fill solid 0.85 noborder
set errorbars lw 1
set key top left reverse Left samplen 1.5
plot 'live-empty.dat' using ($1 - 0.32):2:3:4:(0.15) with boxerrorbars lc rgb '#bdc3c7' \
         title 'allows all', \
     'live-floor.dat' using ($1 - 0.16):2:3:4:(0.15) with boxerrorbars lc rgb other \
         title 'floor', \
     'live-ours.dat' using 1:2:3:4:(0.15) with boxerrorbars lc rgb ours title 'ours', \
     'live-libseccomp-1.dat' using ($1 + 0.16):2:3:4:(0.15) with boxerrorbars lc rgb one \
         title 'libseccomp, optimize 1', \
     'live-libseccomp-2.dat' using ($1 + 0.32):2:3:4:(0.15) with boxerrorbars lc rgb two \
         title 'libseccomp, optimize 2'
