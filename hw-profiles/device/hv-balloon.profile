profile device/hv-balloon
summary Hyper-V's memory balloon
match qom hv-balloon
require base/main-loop base/ram-discard
