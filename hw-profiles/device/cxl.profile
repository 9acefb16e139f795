profile device/cxl
summary CXL memory devices
match qom cxl-type3
require base/main-loop base/random
