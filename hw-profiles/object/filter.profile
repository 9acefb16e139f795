profile object/filter
summary Filters of the network, on memory and character devices
match object filter-buffer filter-mirror filter-redirector filter-rewriter filter-replay
match hotplug-object filter-buffer filter-mirror filter-redirector filter-rewriter filter-replay
require base/main-loop base/waiting
