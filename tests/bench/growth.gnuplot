# Time to make and to prove against size.  SPDX-License-Identifier: GPL-2.0-or-later
set terminal svg size 1260,430 dynamic font 'sans,13' background '#ffffff'
set logscale xy
set format y '10^{%T}'
set ytics 10
set xtics (10, 30, 100, 300, 1000)
set key top left reverse Left samplen 2
set multiplot layout 1,3 margins 0.055,0.99,0.13,0.90 spacing 0.035,0
set yrange [2:300000]
set xrange [8:1800]
n_log_n(x) = x * log(x) / log(2)

set title 'calls alone'
set xlabel 'n = calls'
set ylabel 'microseconds' offset 1,0
plot 'growth-calls.dat' using 1:2 with linespoints pt 7 ps 0.7 lw 2 lc rgb ours \
         title 'ours, generated', \
     '' using 1:3 with linespoints pt 5 ps 0.6 lw 2 lc rgb proof \
         title 'ours, proven', \
     '' using 1:4 with linespoints pt 9 ps 0.7 lw 2 lc rgb one \
         title 'libseccomp, optimize 1', \
     '' using 1:5 with linespoints pt 11 ps 0.7 lw 2 lc rgb two \
         title 'libseccomp, optimize 2', \
     calls_generate * n_log_n(x) lw 1.5 dt 2 lc rgb guide title 'c · n log n', \
     calls_prove * n_log_n(x) lw 1.5 dt 2 lc rgb guide notitle

set key off

set title 'values of arguments, in 10 calls'
set xlabel 'n = 10 calls + values'
unset ylabel
set xrange [8:700]
set xtics (10, 30, 100, 300)
plot 'growth-values.dat' using 1:2 with linespoints pt 7 ps 0.7 lw 2 lc rgb ours, \
     '' using 1:3 with linespoints pt 5 ps 0.6 lw 2 lc rgb proof, \
     '' using 1:4 with linespoints pt 9 ps 0.7 lw 2 lc rgb one, \
     '' using 1:5 with linespoints pt 11 ps 0.7 lw 2 lc rgb two, \
     values_generate * n_log_n(x) lw 1.5 dt 2 lc rgb guide, \
     values_prove * n_log_n(x) lw 1.5 dt 2 lc rgb guide

set title 'calls, and half as many values'
set xlabel 'n = calls + values'
set xrange [12:2200]
set xtics (15, 50, 150, 500, 1500)
plot 'growth-both.dat' using 1:2 with linespoints pt 7 ps 0.7 lw 2 lc rgb ours, \
     '' using 1:3 with linespoints pt 5 ps 0.6 lw 2 lc rgb proof, \
     '' using 1:4 with linespoints pt 9 ps 0.7 lw 2 lc rgb one, \
     '' using 1:5 with linespoints pt 11 ps 0.7 lw 2 lc rgb two, \
     both_generate * n_log_n(x) lw 1.5 dt 2 lc rgb guide, \
     both_prove * n_log_n(x) lw 1.5 dt 2 lc rgb guide
unset multiplot
