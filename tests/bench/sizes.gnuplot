# Size against path.  SPDX-License-Identifier: GPL-2.0-or-later
set terminal svg size 1260,430 dynamic font 'sans,13' background '#ffffff'
set logscale y
set key at graph 0.99,0.55 right center samplen 1
set multiplot layout 1,3 margins 0.055,0.99,0.13,0.90 spacing 0.05,0
set xlabel 'instructions of the program'

set title 'guest60: a traced call'
set ylabel 'executed per call, cached ones 0' offset 1,0
set xrange [100:420]
set yrange [4:150]
set ytics (5, 10, 20, 50, 100)
plot 'guest-ours.dat' using 1:2 with points pt 7 ps 1.2 lc rgb ours title 'ours', \
     'guest-libseccomp-1.dat' using 1:2 with points pt 9 ps 1.2 lc rgb one \
         title 'libseccomp, optimize 1', \
     'guest-libseccomp-2.dat' using 1:2 with points pt 11 ps 1.2 lc rgb two \
         title 'libseccomp, optimize 2', \
     'known.dat' using 1:2 with points pt 6 ps 1.2 lw 2 lc rgb other \
         title 'others, from elsewhere', \
     '' using 1:2:4 with labels offset 0,1 tc rgb other notitle

set key off

set title 'guest60: an ioctl request'
set ylabel 'executed per request, mean of 40'
set yrange [10:150]
set ytics (10, 15, 20, 30, 50, 100)
plot 'guest-ours.dat' using 1:3 with points pt 7 ps 1.2 lc rgb ours, \
     'guest-libseccomp-1.dat' using 1:3 with points pt 9 ps 1.2 lc rgb one, \
     'guest-libseccomp-2.dat' using 1:3 with points pt 11 ps 1.2 lc rgb two, \
     'known.dat' using 1:3 with points pt 6 ps 1.2 lw 2 lc rgb other, \
     '' using 1:3:4 with labels offset 0,1 tc rgb other

set title 'usual VMs: any allowed call or request'
set ylabel 'executed per call, mean'
set xrange [80:700]
set yrange [9:250]
set ytics (10, 20, 50, 100, 200)
plot 'vm-ours.dat' using 1:2 with points pt 7 ps 1 lc rgb ours, \
     'vm-libseccomp-1.dat' using 1:2 with points pt 9 ps 1 lc rgb one, \
     'vm-libseccomp-2.dat' using 1:2 with points pt 11 ps 1 lc rgb two
unset multiplot
