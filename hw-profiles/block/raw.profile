profile block/raw
summary The raw format: hands every request to the node below it
match block raw
match hotplug-block raw
require base/main-loop
