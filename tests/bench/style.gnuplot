# What the plots have in common.  SPDX-License-Identifier: GPL-2.0-or-later
set encoding utf8
set datafile separator tab
set datafile missing 'NaN'
set grid back linecolor rgb '#dddddd' linewidth 1
set border 3 linecolor rgb '#444444'
set tics nomirror
ours = '#c0392b'
proof = '#e59866'
one = '#2471a3'
two = '#17a589'
other = '#7f8c8d'
guide = '#555555'
