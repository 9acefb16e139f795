profile feature/block-zoned
summary Zoned block devices of the host
match feature block-zoned

role main vcpu iothread migration worker
ioctl: cmd == BLKREPORTZONE -- handle_aiocb_zone_report(), get_zones_wp()
ioctl: cmd == {BLKOPENZONE, BLKCLOSEZONE, BLKFINISHZONE, BLKRESETZONE} -- handle_aiocb_zone_mgmt()
