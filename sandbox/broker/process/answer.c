/*
 * qsandbox: what the broker answers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <sys/ioctl.h>

#include "process.h"

int64_t broker_refuse(BrokerCall *refused)
{
    refused->refused = true;
    return -EACCES;
}

void broker_answer(const Broker *broker, uint64_t id, int64_t result)
{
    struct seccomp_notif_resp response = {
        .id = id,
        .val = result < 0 ? 0 : result,
        .error = result < 0 ? result : 0,
    };

    ioctl(broker->listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
}
