# What the layout's costs trade.  SPDX-License-Identifier: GPL-2.0-or-later
set terminal svg size 1260,430 dynamic font 'sans,13' background '#ffffff'
set multiplot layout 1,3 margins 0.05,0.99,0.13,0.90 spacing 0.05,0
set key top right samplen 1
set xlabel 'executed per ioctl request, mean of 40'
set arrow 1 from 13, graph 0 to 13, graph 1 nohead dashtype 2 lc rgb guide
set xrange [10:30]

set title 'guest60: size'
set ylabel 'instructions of the program' offset 1,0
plot 'frontier.dat' using 6:4 with points pt 7 ps 0.7 lc rgb other title 'other costs', \
     'frontier-default.dat' using 6:4 with points pt 7 ps 1.4 lc rgb ours title 'as generated'

set key off
set title 'guest60: longest path'
set ylabel 'instructions, longest path of an allowed call'
plot 'frontier.dat' using 6:5 with points pt 7 ps 0.7 lc rgb other, \
     'frontier-default.dat' using 6:5 with points pt 7 ps 1.4 lc rgb ours

set title 'guest60: requests in random order'
set ylabel 'ns per call above the floor'
set yrange [0:]
plot 'frontier.dat' using 6:8 with points pt 7 ps 0.7 lc rgb other, \
     'frontier-default.dat' using 6:8 with points pt 7 ps 1.4 lc rgb ours
unset multiplot
