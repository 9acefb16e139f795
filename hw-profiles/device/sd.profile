profile device/sd
summary SD host controller and cards
match qom sdhci-pci sd-card sd-card-spi emmc
require base/main-loop base/random
