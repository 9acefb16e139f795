#include "tables.h"

const QsAbiConstant qs_abi_constants[] = {
    { 0, 0x7fe, 0x40 }, /* CLONE_ARGS_SIZE_VER0 */
    { 21, 0x7fe, 0x50 }, /* CLONE_ARGS_SIZE_VER1 */
    { 42, 0x7fe, 0x58 }, /* CLONE_ARGS_SIZE_VER2 */
    { 63, 0x7fe, 0x200000 }, /* CLONE_CHILD_CLEARTID */
    { 84, 0x7fe, 0x1000000 }, /* CLONE_CHILD_SETTID */
    { 103, 0x7fe, 0x100000000 }, /* CLONE_CLEAR_SIGHAND */
    { 123, 0x7fe, 0x400000 }, /* CLONE_DETACHED */
    { 138, 0x7fe, 0x400 }, /* CLONE_FILES */
    { 150, 0x7fe, 0x200 }, /* CLONE_FS */
    { 159, 0x7fe, 0x200000000 }, /* CLONE_INTO_CGROUP */
    { 177, 0x7fe, 0x80000000 }, /* CLONE_IO */
    { 186, 0x7fe, 0x2000000 }, /* CLONE_NEWCGROUP */
    { 202, 0x7fe, 0x8000000 }, /* CLONE_NEWIPC */
    { 215, 0x7fe, 0x40000000 }, /* CLONE_NEWNET */
    { 228, 0x7fe, 0x20000 }, /* CLONE_NEWNS */
    { 240, 0x7fe, 0x20000000 }, /* CLONE_NEWPID */
    { 253, 0x7fe, 0x80 }, /* CLONE_NEWTIME */
    { 267, 0x7fe, 0x10000000 }, /* CLONE_NEWUSER */
    { 281, 0x7fe, 0x4000000 }, /* CLONE_NEWUTS */
    { 294, 0x7fe, 0x8000 }, /* CLONE_PARENT */
    { 307, 0x7fe, 0x100000 }, /* CLONE_PARENT_SETTID */
    { 327, 0x7fe, 0x1000 }, /* CLONE_PIDFD */
    { 339, 0x7fe, 0x2000 }, /* CLONE_PTRACE */
    { 352, 0x7fe, 0x80000 }, /* CLONE_SETTLS */
    { 365, 0x7fe, 0x800 }, /* CLONE_SIGHAND */
    { 379, 0x7fe, 0x40000 }, /* CLONE_SYSVSEM */
    { 393, 0x7fe, 0x10000 }, /* CLONE_THREAD */
    { 406, 0x7fe, 0x800000 }, /* CLONE_UNTRACED */
    { 421, 0x7fe, 0x4000 }, /* CLONE_VFORK */
    { 433, 0x7fe, 0x100 }, /* CLONE_VM */
    { 442, 0x7fe, 0x5421 }, /* FIONBIO */
    { 450, 0x7fe, 0x5450 }, /* FIONCLEX */
    { 459, 0x7fe, 0x541b }, /* FIONREAD */
    { 468, 0x7fe, 0x2 }, /* FUTEX_32 */
    { 477, 0x7fe, 0xffffffff }, /* FUTEX_BITSET_MATCH_ANY */
    { 500, 0x7fe, 0x100 }, /* FUTEX_CLOCK_REALTIME */
    { 521, 0x7fe, 0xfffffffffffffe7f }, /* FUTEX_CMD_MASK */
    { 536, 0x7fe, 0x4 }, /* FUTEX_CMP_REQUEUE */
    { 554, 0x7fe, 0xc }, /* FUTEX_CMP_REQUEUE_PI */
    { 575, 0x7fe, 0x8c }, /* FUTEX_CMP_REQUEUE_PI_PRIVATE */
    { 604, 0x7fe, 0x84 }, /* FUTEX_CMP_REQUEUE_PRIVATE */
    { 630, 0x7fe, 0x2 }, /* FUTEX_FD */
    { 639, 0x7fe, 0x6 }, /* FUTEX_LOCK_PI */
    { 653, 0x7fe, 0xd }, /* FUTEX_LOCK_PI2 */
    { 668, 0x7fe, 0x8d }, /* FUTEX_LOCK_PI2_PRIVATE */
    { 691, 0x7fe, 0x86 }, /* FUTEX_LOCK_PI_PRIVATE */
    { 713, 0x7fe, 0x1 }, /* FUTEX_OP_ADD */
    { 726, 0x7fe, 0x3 }, /* FUTEX_OP_ANDN */
    { 740, 0x7fe, 0x0 }, /* FUTEX_OP_CMP_EQ */
    { 756, 0x7fe, 0x5 }, /* FUTEX_OP_CMP_GE */
    { 772, 0x7fe, 0x4 }, /* FUTEX_OP_CMP_GT */
    { 788, 0x7fe, 0x3 }, /* FUTEX_OP_CMP_LE */
    { 804, 0x7fe, 0x2 }, /* FUTEX_OP_CMP_LT */
    { 820, 0x7fe, 0x1 }, /* FUTEX_OP_CMP_NE */
    { 836, 0x7fe, 0x8 }, /* FUTEX_OP_OPARG_SHIFT */
    { 857, 0x7fe, 0x2 }, /* FUTEX_OP_OR */
    { 869, 0x7fe, 0x0 }, /* FUTEX_OP_SET */
    { 882, 0x7fe, 0x4 }, /* FUTEX_OP_XOR */
    { 895, 0x7fe, 0x40000000 }, /* FUTEX_OWNER_DIED */
    { 912, 0x7fe, 0x80 }, /* FUTEX_PRIVATE_FLAG */
    { 931, 0x7fe, 0x3 }, /* FUTEX_REQUEUE */
    { 945, 0x7fe, 0x83 }, /* FUTEX_REQUEUE_PRIVATE */
    { 967, 0x7fe, 0x3fffffff }, /* FUTEX_TID_MASK */
    { 982, 0x7fe, 0x8 }, /* FUTEX_TRYLOCK_PI */
    { 999, 0x7fe, 0x88 }, /* FUTEX_TRYLOCK_PI_PRIVATE */
    { 1024, 0x7fe, 0x7 }, /* FUTEX_UNLOCK_PI */
    { 1040, 0x7fe, 0x87 }, /* FUTEX_UNLOCK_PI_PRIVATE */
    { 1064, 0x7fe, 0x0 }, /* FUTEX_WAIT */
    { 1075, 0x7fe, 0x80000000 }, /* FUTEX_WAITERS */
    { 1089, 0x7fe, 0x80 }, /* FUTEX_WAITV_MAX */
    { 1105, 0x7fe, 0x9 }, /* FUTEX_WAIT_BITSET */
    { 1123, 0x7fe, 0x89 }, /* FUTEX_WAIT_BITSET_PRIVATE */
    { 1149, 0x7fe, 0x80 }, /* FUTEX_WAIT_PRIVATE */
    { 1168, 0x7fe, 0xb }, /* FUTEX_WAIT_REQUEUE_PI */
    { 1190, 0x7fe, 0x8b }, /* FUTEX_WAIT_REQUEUE_PI_PRIVATE */
    { 1220, 0x7fe, 0x1 }, /* FUTEX_WAKE */
    { 1231, 0x7fe, 0xa }, /* FUTEX_WAKE_BITSET */
    { 1249, 0x7fe, 0x8a }, /* FUTEX_WAKE_BITSET_PRIVATE */
    { 1275, 0x7fe, 0x5 }, /* FUTEX_WAKE_OP */
    { 1289, 0x7fe, 0x85 }, /* FUTEX_WAKE_OP_PRIVATE */
    { 1311, 0x7fe, 0x81 }, /* FUTEX_WAKE_PRIVATE */
    { 1330, 0x7fe, 0x1 }, /* F_GETFD */
    { 1338, 0x7fe, 0x3 }, /* F_GETFL */
    { 1346, 0x7fe, 0x401 }, /* F_GETLEASE */
    { 1357, 0x7fe, 0x5 }, /* F_GETLK */
    { 1365, 0x7fe, 0x9 }, /* F_GETOWN */
    { 1374, 0x7fe, 0x11 }, /* F_GETOWNER_UIDS */
    { 1390, 0x7fe, 0x10 }, /* F_GETOWN_EX */
    { 1402, 0x7fe, 0x408 }, /* F_GETPIPE_SZ */
    { 1415, 0x7fe, 0xb }, /* F_GETSIG */
    { 1424, 0x7fe, 0x40d }, /* F_GET_FILE_RW_HINT */
    { 1443, 0x7fe, 0x40b }, /* F_GET_RW_HINT */
    { 1457, 0x7fe, 0x40a }, /* F_GET_SEALS */
    { 1469, 0x7fe, 0x10 }, /* F_SEAL_FUTURE_WRITE */
    { 1489, 0x7fe, 0x4 }, /* F_SEAL_GROW */
    { 1501, 0x7fe, 0x1 }, /* F_SEAL_SEAL */
    { 1513, 0x7fe, 0x2 }, /* F_SEAL_SHRINK */
    { 1527, 0x7fe, 0x8 }, /* F_SEAL_WRITE */
    { 1540, 0x7fe, 0x2 }, /* F_SETFD */
    { 1548, 0x7fe, 0x4 }, /* F_SETFL */
    { 1556, 0x7fe, 0x400 }, /* F_SETLEASE */
    { 1567, 0x7fe, 0x6 }, /* F_SETLK */
    { 1575, 0x7fe, 0x7 }, /* F_SETLKW */
    { 1584, 0x7fe, 0x8 }, /* F_SETOWN */
    { 1593, 0x7fe, 0xf }, /* F_SETOWN_EX */
    { 1605, 0x7fe, 0x407 }, /* F_SETPIPE_SZ */
    { 1618, 0x7fe, 0xa }, /* F_SETSIG */
    { 1627, 0x7fe, 0x40e }, /* F_SET_FILE_RW_HINT */
    { 1646, 0x7fe, 0x40c }, /* F_SET_RW_HINT */
    { 1660, 0x7fe, 0x8 }, /* F_SHLCK */
    { 1668, 0x7fe, 0x400 }, /* KVM_APIC_REG_SIZE */
    { 1686, 0x7fe, 0xc }, /* KVM_API_VERSION */
    { 1702, 0x7fe, 0x2 }, /* KVM_ARM_DEV_EL1_PTIMER */
    { 1725, 0x7fe, 0x1 }, /* KVM_ARM_DEV_EL1_VTIMER */
    { 1748, 0x7fe, 0x4 }, /* KVM_ARM_DEV_PMU */
    { 1764, 0x7fe, 0x4010aeab }, /* KVM_ARM_SET_DEVICE_ADDR */
    { 1788, 0x7fe, 0x4004aec2 }, /* KVM_ARM_VCPU_FINALIZE */
    { 1810, 0x7fe, 0x4040ae70 }, /* KVM_ASSIGN_DEV_IRQ */
    { 1829, 0x7fe, 0x8040ae70 }, /* KVM_ASSIGN_IRQ */
    { 1844, 0x7fe, 0x8040ae69 }, /* KVM_ASSIGN_PCI_DEVICE */
    { 1866, 0x7fe, 0x4040aea4 }, /* KVM_ASSIGN_SET_INTX_MASK */
    { 1891, 0x7fe, 0x4010ae74 }, /* KVM_ASSIGN_SET_MSIX_ENTRY */
    { 1917, 0x7fe, 0x4008ae73 }, /* KVM_ASSIGN_SET_MSIX_NR */
    { 1940, 0x7fe, 0x2 }, /* KVM_BUS_LOCK_DETECTION_EXIT */
    { 1968, 0x7fe, 0x1 }, /* KVM_BUS_LOCK_DETECTION_OFF */
    { 1995, 0x7fe, 0x27 }, /* KVM_CAP_ADJUST_CLOCK */
    { 2016, 0x7fe, 0x5d }, /* KVM_CAP_ARM_EL1_32BIT */
    { 2038, 0x7fe, 0xb2 }, /* KVM_CAP_ARM_INJECT_EXT_DABT */
    { 2066, 0x7fe, 0x9e }, /* KVM_CAP_ARM_INJECT_SERROR_ESR */
    { 2096, 0x7fe, 0xae }, /* KVM_CAP_ARM_IRQ_LINE_LAYOUT_2 */
    { 2126, 0x7fe, 0xcd }, /* KVM_CAP_ARM_MTE */
    { 2142, 0x7fe, 0xb1 }, /* KVM_CAP_ARM_NISV_TO_USER */
    { 2167, 0x7fe, 0x7e }, /* KVM_CAP_ARM_PMU_V3 */
    { 2186, 0x7fe, 0x57 }, /* KVM_CAP_ARM_PSCI */
    { 2203, 0x7fe, 0x66 }, /* KVM_CAP_ARM_PSCI_0_2 */
    { 2224, 0x7fe, 0xab }, /* KVM_CAP_ARM_PTRAUTH_ADDRESS */
    { 2252, 0x7fe, 0xac }, /* KVM_CAP_ARM_PTRAUTH_GENERIC */
    { 2280, 0x7fe, 0x58 }, /* KVM_CAP_ARM_SET_DEVICE_ADDR */
    { 2308, 0x7fe, 0xaa }, /* KVM_CAP_ARM_SVE */
    { 2324, 0x7fe, 0xd8 }, /* KVM_CAP_ARM_SYSTEM_SUSPEND */
    { 2351, 0x7fe, 0x90 }, /* KVM_CAP_ARM_USER_IRQ */
    { 2372, 0x7fe, 0xa5 }, /* KVM_CAP_ARM_VM_IPA_SIZE */
    { 2396, 0x7fe, 0x1d }, /* KVM_CAP_ASSIGN_DEV_IRQ */
    { 2419, 0x7fe, 0x3b }, /* KVM_CAP_ASYNC_PF */
    { 2436, 0x7fe, 0xb7 }, /* KVM_CAP_ASYNC_PF_INT */
    { 2457, 0x7fe, 0xcb }, /* KVM_CAP_BINARY_STATS_FD */
    { 2481, 0x7fe, 0x69 }, /* KVM_CAP_CHECK_EXTENSION_VM */
    { 2508, 0x7fe, 0x8 }, /* KVM_CAP_CLOCKSOURCE */
    { 2528, 0x7fe, 0xf }, /* KVM_CAP_COALESCED_MMIO */
    { 2551, 0x7fe, 0xa2 }, /* KVM_CAP_COALESCED_PIO */
    { 2573, 0x7fe, 0x32 }, /* KVM_CAP_DEBUGREGS */
    { 2591, 0x7fe, 0x15 }, /* KVM_CAP_DESTROY_MEMORY_REGION_WORKS */
    { 2627, 0x7fe, 0x59 }, /* KVM_CAP_DEVICE_CTRL */
    { 2647, 0x7fe, 0xc0 }, /* KVM_CAP_DIRTY_LOG_RING */
    { 2670, 0x7fe, 0xdf }, /* KVM_CAP_DIRTY_LOG_RING_ACQ_REL */
    { 2701, 0x7fe, 0x74 }, /* KVM_CAP_DISABLE_QUIRKS */
    { 2724, 0x7fe, 0xd5 }, /* KVM_CAP_DISABLE_QUIRKS2 */
    { 2748, 0x7fe, 0x36 }, /* KVM_CAP_ENABLE_CAP */
    { 2767, 0x7fe, 0x62 }, /* KVM_CAP_ENABLE_CAP_VM */
    { 2789, 0x7fe, 0xbe }, /* KVM_CAP_ENFORCE_PV_FEATURE_CPUID */
    { 2822, 0x7fe, 0xa4 }, /* KVM_CAP_EXCEPTION_PAYLOAD */
    { 2848, 0x7fe, 0xc9 }, /* KVM_CAP_EXIT_HYPERCALL */
    { 2871, 0x7fe, 0xcc }, /* KVM_CAP_EXIT_ON_EMULATION_FAILURE */
    { 2905, 0x7fe, 0x7 }, /* KVM_CAP_EXT_CPUID */
    { 2923, 0x7fe, 0x5f }, /* KVM_CAP_EXT_EMUL_CPUID */
    { 2946, 0x7fe, 0x99 }, /* KVM_CAP_GET_MSR_FEATURES */
    { 2971, 0x7fe, 0x3d }, /* KVM_CAP_GET_TSC_KHZ */
    { 2991, 0x7fe, 0x77 }, /* KVM_CAP_GUEST_DEBUG_HW_BPS */
    { 3018, 0x7fe, 0x78 }, /* KVM_CAP_GUEST_DEBUG_HW_WPS */
    { 3045, 0x7fe, 0xb6 }, /* KVM_CAP_HALT_POLL */
    { 3063, 0x7fe, 0x1 }, /* KVM_CAP_HLT */
    { 3075, 0x7fe, 0x2c }, /* KVM_CAP_HYPERV */
    { 3090, 0x7fe, 0xa7 }, /* KVM_CAP_HYPERV_CPUID */
    { 3111, 0x7fe, 0xaf }, /* KVM_CAP_HYPERV_DIRECT_TLBFLUSH */
    { 3142, 0x7fe, 0xc7 }, /* KVM_CAP_HYPERV_ENFORCE_CPUID */
    { 3171, 0x7fe, 0xa3 }, /* KVM_CAP_HYPERV_ENLIGHTENED_VMCS */
    { 3203, 0x7fe, 0x9a }, /* KVM_CAP_HYPERV_EVENTFD */
    { 3226, 0x7fe, 0xa1 }, /* KVM_CAP_HYPERV_SEND_IPI */
    { 3250, 0x7fe, 0x2e }, /* KVM_CAP_HYPERV_SPIN */
    { 3270, 0x7fe, 0x7b }, /* KVM_CAP_HYPERV_SYNIC */
    { 3291, 0x7fe, 0x94 }, /* KVM_CAP_HYPERV_SYNIC2 */
    { 3313, 0x7fe, 0x60 }, /* KVM_CAP_HYPERV_TIME */
    { 3333, 0x7fe, 0x9b }, /* KVM_CAP_HYPERV_TLBFLUSH */
    { 3357, 0x7fe, 0x2d }, /* KVM_CAP_HYPERV_VAPIC */
    { 3378, 0x7fe, 0x95 }, /* KVM_CAP_HYPERV_VP_INDEX */
    { 3402, 0x7fe, 0x88 }, /* KVM_CAP_IMMEDIATE_EXIT */
    { 3425, 0x7fe, 0x28 }, /* KVM_CAP_INTERNAL_ERROR_DATA */
    { 3453, 0x7fe, 0x31 }, /* KVM_CAP_INTR_SHADOW */
    { 3473, 0x7fe, 0x61 }, /* KVM_CAP_IOAPIC_POLARITY_IGNORED */
    { 3505, 0x7fe, 0x24 }, /* KVM_CAP_IOEVENTFD */
    { 3523, 0x7fe, 0x7a }, /* KVM_CAP_IOEVENTFD_ANY_LENGTH */
    { 3552, 0x7fe, 0x64 }, /* KVM_CAP_IOEVENTFD_NO_LENGTH */
    { 3580, 0x7fe, 0x12 }, /* KVM_CAP_IOMMU */
    { 3594, 0x7fe, 0x0 }, /* KVM_CAP_IRQCHIP */
    { 3610, 0x7fe, 0x20 }, /* KVM_CAP_IRQFD */
    { 3624, 0x7fe, 0x52 }, /* KVM_CAP_IRQFD_RESAMPLE */
    { 3647, 0x7fe, 0x1a }, /* KVM_CAP_IRQ_INJECT_STATUS */
    { 3673, 0x7fe, 0x5a }, /* KVM_CAP_IRQ_MPIC */
    { 3690, 0x7fe, 0x19 }, /* KVM_CAP_IRQ_ROUTING */
    { 3710, 0x7fe, 0x5c }, /* KVM_CAP_IRQ_XICS */
    { 3727, 0x7fe, 0x1e }, /* KVM_CAP_JOIN_MEMORY_REGIONS_WORKS */
    { 3761, 0x7fe, 0x4c }, /* KVM_CAP_KVMCLOCK_CTRL */
    { 3783, 0x7fe, 0xb8 }, /* KVM_CAP_LAST_CPU */
    { 3800, 0x7fe, 0xa6 }, /* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT */
    { 3833, 0x7fe, 0xa8 }, /* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 */
    { 3867, 0x7fe, 0x42 }, /* KVM_CAP_MAX_VCPUS */
    { 3885, 0x7fe, 0x80 }, /* KVM_CAP_MAX_VCPU_ID */
    { 3905, 0x7fe, 0x1f }, /* KVM_CAP_MCE */
    { 3917, 0x7fe, 0x8b }, /* KVM_CAP_MIPS_64BIT */
    { 3936, 0x7fe, 0x6f }, /* KVM_CAP_MIPS_FPU */
    { 3953, 0x7fe, 0x70 }, /* KVM_CAP_MIPS_MSA */
    { 3970, 0x7fe, 0x8a }, /* KVM_CAP_MIPS_TE */
    { 3986, 0x7fe, 0x89 }, /* KVM_CAP_MIPS_VZ */
    { 4002, 0x7fe, 0x2 }, /* KVM_CAP_MMU_SHADOW_CACHE_CONTROL */
    { 4035, 0x7fe, 0xe }, /* KVM_CAP_MP_STATE */
    { 4052, 0x7fe, 0x83 }, /* KVM_CAP_MSI_DEVID */
    { 4070, 0x7fe, 0x9f }, /* KVM_CAP_MSR_PLATFORM_INFO */
    { 4096, 0x7fe, 0x76 }, /* KVM_CAP_MULTI_ADDRESS_SPACE */
    { 4124, 0x7fe, 0x9d }, /* KVM_CAP_NESTED_STATE */
    { 4145, 0x7fe, 0xc }, /* KVM_CAP_NOP_IO_DELAY */
    { 4166, 0x7fe, 0xa }, /* KVM_CAP_NR_MEMSLOTS */
    { 4186, 0x7fe, 0x9 }, /* KVM_CAP_NR_VCPUS */
    { 4203, 0x7fe, 0x46 }, /* KVM_CAP_ONE_REG */
    { 4219, 0x7fe, 0x4b }, /* KVM_CAP_PCI_2_3 */
    { 4235, 0x7fe, 0x2f }, /* KVM_CAP_PCI_SEGMENT */
    { 4255, 0x7fe, 0xb }, /* KVM_CAP_PIT */
    { 4267, 0x7fe, 0x21 }, /* KVM_CAP_PIT2 */
    { 4280, 0x7fe, 0x23 }, /* KVM_CAP_PIT_STATE2 */
    { 4299, 0x7fe, 0xd4 }, /* KVM_CAP_PMU_CAPABILITY */
    { 4322, 0x7fe, 0xad }, /* KVM_CAP_PMU_EVENT_FILTER */
    { 4347, 0x7fe, 0xd2 }, /* KVM_CAP_PPC_AIL_MODE_3 */
    { 4370, 0x7fe, 0x50 }, /* KVM_CAP_PPC_ALLOC_HTAB */
    { 4393, 0x7fe, 0x3e }, /* KVM_CAP_PPC_BOOKE_SREGS */
    { 4417, 0x7fe, 0x53 }, /* KVM_CAP_PPC_BOOKE_WATCHDOG */
    { 4444, 0x7fe, 0xc2 }, /* KVM_CAP_PPC_DAWR1 */
    { 4462, 0x7fe, 0x68 }, /* KVM_CAP_PPC_ENABLE_HCALL */
    { 4487, 0x7fe, 0x56 }, /* KVM_CAP_PPC_EPR */
    { 4503, 0x7fe, 0x67 }, /* KVM_CAP_PPC_FIXUP_HCALL */
    { 4527, 0x7fe, 0x92 }, /* KVM_CAP_PPC_FWNMI */
    { 4545, 0x7fe, 0x97 }, /* KVM_CAP_PPC_GET_CPU_CHAR */
    { 4570, 0x7fe, 0x39 }, /* KVM_CAP_PPC_GET_PVINFO */
    { 4593, 0x7fe, 0x4e }, /* KVM_CAP_PPC_GET_SMMU_INFO */
    { 4619, 0x7fe, 0xb0 }, /* KVM_CAP_PPC_GUEST_DEBUG_SSTEP */
    { 4649, 0x7fe, 0x43 }, /* KVM_CAP_PPC_HIOR */
    { 4666, 0x7fe, 0x54 }, /* KVM_CAP_PPC_HTAB_FD */
    { 4686, 0x7fe, 0x84 }, /* KVM_CAP_PPC_HTM */
    { 4702, 0x7fe, 0x73 }, /* KVM_CAP_PPC_HWRNG */
    { 4720, 0x7fe, 0x3a }, /* KVM_CAP_PPC_IRQ_LEVEL */
    { 4742, 0x7fe, 0xa9 }, /* KVM_CAP_PPC_IRQ_XIVE */
    { 4763, 0x7fe, 0x87 }, /* KVM_CAP_PPC_MMU_HASH_V3 */
    { 4787, 0x7fe, 0x86 }, /* KVM_CAP_PPC_MMU_RADIX */
    { 4809, 0x7fe, 0xa0 }, /* KVM_CAP_PPC_NESTED_HV */
    { 4831, 0x7fe, 0x34 }, /* KVM_CAP_PPC_OSI */
    { 4847, 0x7fe, 0x30 }, /* KVM_CAP_PPC_PAIRED_SINGLES */
    { 4874, 0x7fe, 0x44 }, /* KVM_CAP_PPC_PAPR */
    { 4891, 0x7fe, 0x41 }, /* KVM_CAP_PPC_RMA */
    { 4907, 0x7fe, 0xca }, /* KVM_CAP_PPC_RPT_INVALIDATE */
    { 4934, 0x7fe, 0x5b }, /* KVM_CAP_PPC_RTAS */
    { 4951, 0x7fe, 0xb5 }, /* KVM_CAP_PPC_SECURE_GUEST */
    { 4976, 0x7fe, 0x2b }, /* KVM_CAP_PPC_SEGSTATE */
    { 4997, 0x7fe, 0x40 }, /* KVM_CAP_PPC_SMT */
    { 5013, 0x7fe, 0x93 }, /* KVM_CAP_PPC_SMT_POSSIBLE */
    { 5038, 0x7fe, 0x35 }, /* KVM_CAP_PPC_UNSET_IRQ */
    { 5060, 0x7fe, 0xc6 }, /* KVM_CAP_PTP_KVM */
    { 5076, 0x7fe, 0xd }, /* KVM_CAP_PV_MMU */
    { 5091, 0x7fe, 0x51 }, /* KVM_CAP_READONLY_MEM */
    { 5112, 0x7fe, 0x18 }, /* KVM_CAP_REINJECT_CONTROL */
    { 5137, 0x7fe, 0x8d }, /* KVM_CAP_S390_AIS */
    { 5154, 0x7fe, 0x96 }, /* KVM_CAP_S390_AIS_MIGRATION */
    { 5181, 0x7fe, 0x98 }, /* KVM_CAP_S390_BPB */
    { 5198, 0x7fe, 0x91 }, /* KVM_CAP_S390_CMMA_MIGRATION */
    { 5226, 0x7fe, 0x4f }, /* KVM_CAP_S390_COW */
    { 5243, 0x7fe, 0xde }, /* KVM_CAP_S390_CPU_TOPOLOGY */
    { 5269, 0x7fe, 0x55 }, /* KVM_CAP_S390_CSS_SUPPORT */
    { 5294, 0x7fe, 0xba }, /* KVM_CAP_S390_DIAG318 */
    { 5315, 0x7fe, 0x47 }, /* KVM_CAP_S390_GMAP */
    { 5333, 0x7fe, 0x8c }, /* KVM_CAP_S390_GS */
    { 5349, 0x7fe, 0x9c }, /* KVM_CAP_S390_HPAGE_1M */
    { 5371, 0x7fe, 0x71 }, /* KVM_CAP_S390_INJECT_IRQ */
    { 5395, 0x7fe, 0x63 }, /* KVM_CAP_S390_IRQCHIP */
    { 5416, 0x7fe, 0x72 }, /* KVM_CAP_S390_IRQ_STATE */
    { 5439, 0x7fe, 0x6c }, /* KVM_CAP_S390_MEM_OP */
    { 5459, 0x7fe, 0xd3 }, /* KVM_CAP_S390_MEM_OP_EXTENSION */
    { 5489, 0x7fe, 0xb4 }, /* KVM_CAP_S390_PROTECTED */
    { 5512, 0x7fe, 0xd9 }, /* KVM_CAP_S390_PROTECTED_DUMP */
    { 5540, 0x7fe, 0x2a }, /* KVM_CAP_S390_PSW */
    { 5557, 0x7fe, 0x7c }, /* KVM_CAP_S390_RI */
    { 5573, 0x7fe, 0x6e }, /* KVM_CAP_S390_SKEYS */
    { 5592, 0x7fe, 0x49 }, /* KVM_CAP_S390_UCONTROL */
    { 5614, 0x7fe, 0x82 }, /* KVM_CAP_S390_USER_INSTR0 */
    { 5639, 0x7fe, 0x6a }, /* KVM_CAP_S390_USER_SIGP */
    { 5662, 0x7fe, 0x6d }, /* KVM_CAP_S390_USER_STSI */
    { 5685, 0x7fe, 0xb3 }, /* KVM_CAP_S390_VCPU_RESETS */
    { 5710, 0x7fe, 0x6b }, /* KVM_CAP_S390_VECTOR_REGISTERS */
    { 5740, 0x7fe, 0xdd }, /* KVM_CAP_S390_ZPCI_OP */
    { 5761, 0x7fe, 0x22 }, /* KVM_CAP_SET_BOOT_CPU_ID */
    { 5785, 0x7fe, 0x17 }, /* KVM_CAP_SET_GUEST_DEBUG */
    { 5809, 0x7fe, 0xc3 }, /* KVM_CAP_SET_GUEST_DEBUG2 */
    { 5834, 0x7fe, 0x25 }, /* KVM_CAP_SET_IDENTITY_MAP_ADDR */
    { 5864, 0x7fe, 0x4 }, /* KVM_CAP_SET_TSS_ADDR */
    { 5885, 0x7fe, 0xc4 }, /* KVM_CAP_SGX_ATTRIBUTE */
    { 5907, 0x7fe, 0x4d }, /* KVM_CAP_SIGNAL_MSI */
    { 5926, 0x7fe, 0xb9 }, /* KVM_CAP_SMALLER_MAXPHYADDR */
    { 5953, 0x7fe, 0x5e }, /* KVM_CAP_SPAPR_MULTITCE */
    { 5976, 0x7fe, 0x85 }, /* KVM_CAP_SPAPR_RESIZE_HPT */
    { 6001, 0x7fe, 0x3f }, /* KVM_CAP_SPAPR_TCE */
    { 6019, 0x7fe, 0x7d }, /* KVM_CAP_SPAPR_TCE_64 */
    { 6040, 0x7fe, 0x8e }, /* KVM_CAP_SPAPR_TCE_VFIO */
    { 6063, 0x7fe, 0x79 }, /* KVM_CAP_SPLIT_IRQCHIP */
    { 6085, 0x7fe, 0xc8 }, /* KVM_CAP_SREGS2 */
    { 6100, 0x7fe, 0xbb }, /* KVM_CAP_STEAL_TIME */
    { 6119, 0x7fe, 0x45 }, /* KVM_CAP_SW_TLB */
    { 6134, 0x7fe, 0x10 }, /* KVM_CAP_SYNC_MMU */
    { 6151, 0x7fe, 0x4a }, /* KVM_CAP_SYNC_REGS */
    { 6169, 0x7fe, 0xd7 }, /* KVM_CAP_SYSTEM_EVENT_DATA */
    { 6195, 0x7fe, 0xd1 }, /* KVM_CAP_SYS_ATTRIBUTES */
    { 6218, 0x7fe, 0xbf }, /* KVM_CAP_SYS_HYPERV_CPUID */
    { 6243, 0x7fe, 0x3c }, /* KVM_CAP_TSC_CONTROL */
    { 6263, 0x7fe, 0x48 }, /* KVM_CAP_TSC_DEADLINE_TIMER */
    { 6290, 0x7fe, 0x3 }, /* KVM_CAP_USER_MEMORY */
    { 6310, 0x7fe, 0x16 }, /* KVM_CAP_USER_NMI */
    { 6327, 0x7fe, 0x6 }, /* KVM_CAP_VAPIC */
    { 6341, 0x7fe, 0x7f }, /* KVM_CAP_VCPU_ATTRIBUTES */
    { 6365, 0x7fe, 0x29 }, /* KVM_CAP_VCPU_EVENTS */
    { 6385, 0x7fe, 0x65 }, /* KVM_CAP_VM_ATTRIBUTES */
    { 6407, 0x7fe, 0xc5 }, /* KVM_CAP_VM_COPY_ENC_CONTEXT_FROM */
    { 6440, 0x7fe, 0xdc }, /* KVM_CAP_VM_DISABLE_NX_HUGE_PAGES */
    { 6473, 0x7fe, 0xcf }, /* KVM_CAP_VM_GPA_BITS */
    { 6493, 0x7fe, 0xce }, /* KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM */
    { 6526, 0x7fe, 0xd6 }, /* KVM_CAP_VM_TSC_CONTROL */
    { 6549, 0x7fe, 0x81 }, /* KVM_CAP_X2APIC_API */
    { 6568, 0x7fe, 0xc1 }, /* KVM_CAP_X86_BUS_LOCK_EXIT */
    { 6594, 0x7fe, 0x8f }, /* KVM_CAP_X86_DISABLE_EXITS */
    { 6620, 0x7fe, 0xbd }, /* KVM_CAP_X86_MSR_FILTER */
    { 6643, 0x7fe, 0xdb }, /* KVM_CAP_X86_NOTIFY_VMEXIT */
    { 6669, 0x7fe, 0x33 }, /* KVM_CAP_X86_ROBUST_SINGLESTEP */
    { 6699, 0x7fe, 0x75 }, /* KVM_CAP_X86_SMM */
    { 6715, 0x7fe, 0xda }, /* KVM_CAP_X86_TRIPLE_FAULT_EVENT */
    { 6746, 0x7fe, 0xbc }, /* KVM_CAP_X86_USER_SPACE_MSR */
    { 6773, 0x7fe, 0x38 }, /* KVM_CAP_XCRS */
    { 6786, 0x7fe, 0x26 }, /* KVM_CAP_XEN_HVM */
    { 6802, 0x7fe, 0x37 }, /* KVM_CAP_XSAVE */
    { 6816, 0x7fe, 0xd0 }, /* KVM_CAP_XSAVE2 */
    { 6831, 0x7fe, 0xae03 }, /* KVM_CHECK_EXTENSION */
    { 6851, 0x7fe, 0xc018aec0 }, /* KVM_CLEAR_DIRTY_LOG */
    { 6871, 0x7fe, 0x8 }, /* KVM_CLOCK_HOST_TSC */
    { 6890, 0x7fe, 0x4 }, /* KVM_CLOCK_REALTIME */
    { 6909, 0x7fe, 0x2 }, /* KVM_CLOCK_TSC_STABLE */
    { 6930, 0x7fe, 0x2 }, /* KVM_COALESCED_MMIO_PAGE_OFFSET */
    { 6961, 0x7fe, 0x1 }, /* KVM_CPUID_FLAG_SIGNIFCANT_INDEX */
    { 6993, 0x7fe, 0x2 }, /* KVM_CPUID_FLAG_STATEFUL_FUNC */
    { 7022, 0x7fe, 0x4 }, /* KVM_CPUID_FLAG_STATE_READ_NEXT */
    { 7053, 0x7fe, 0xc00caee0 }, /* KVM_CREATE_DEVICE */
    { 7071, 0x7fe, 0x1 }, /* KVM_CREATE_DEVICE_TEST */
    { 7094, 0x7fe, 0xae60 }, /* KVM_CREATE_IRQCHIP */
    { 7113, 0x7fe, 0xae64 }, /* KVM_CREATE_PIT */
    { 7128, 0x7fe, 0x4040ae77 }, /* KVM_CREATE_PIT2 */
    { 7144, 0x7fe, 0xae41 }, /* KVM_CREATE_VCPU */
    { 7160, 0x7fe, 0xae01 }, /* KVM_CREATE_VM */
    { 7174, 0x7fe, 0x4040ae75 }, /* KVM_DEASSIGN_DEV_IRQ */
    { 7195, 0x7fe, 0x4040ae72 }, /* KVM_DEASSIGN_PCI_DEVICE */
    { 7219, 0x7fe, 0x4050ae87 }, /* KVM_DEBUG_GUEST */
    { 7235, 0x7fe, 0x1 }, /* KVM_DEV_ASSIGN_ENABLE_IOMMU */
    { 7263, 0x7fe, 0x4 }, /* KVM_DEV_ASSIGN_MASK_INTX */
    { 7288, 0x7fe, 0x2 }, /* KVM_DEV_ASSIGN_PCI_2_3 */
    { 7311, 0x7fe, 0x100 }, /* KVM_DEV_IRQ_GUEST_INTX */
    { 7334, 0x7fe, 0xff00 }, /* KVM_DEV_IRQ_GUEST_MASK */
    { 7357, 0x7fe, 0x200 }, /* KVM_DEV_IRQ_GUEST_MSI */
    { 7379, 0x7fe, 0x400 }, /* KVM_DEV_IRQ_GUEST_MSIX */
    { 7402, 0x7fe, 0x1 }, /* KVM_DEV_IRQ_HOST_INTX */
    { 7424, 0x7fe, 0xff }, /* KVM_DEV_IRQ_HOST_MASK */
    { 7446, 0x7fe, 0x2 }, /* KVM_DEV_IRQ_HOST_MSI */
    { 7467, 0x7fe, 0x4 }, /* KVM_DEV_IRQ_HOST_MSIX */
    { 7489, 0x7fe, 0xa }, /* KVM_DEV_TYPE_ARM_PV_TIME */
    { 7514, 0x7fe, 0x8 }, /* KVM_DEV_TYPE_ARM_VGIC_ITS */
    { 7540, 0x7fe, 0x5 }, /* KVM_DEV_TYPE_ARM_VGIC_V2 */
    { 7565, 0x7fe, 0x7 }, /* KVM_DEV_TYPE_ARM_VGIC_V3 */
    { 7590, 0x7fe, 0x6 }, /* KVM_DEV_TYPE_FLIC */
    { 7608, 0x7fe, 0x1 }, /* KVM_DEV_TYPE_FSL_MPIC_20 */
    { 7633, 0x7fe, 0x2 }, /* KVM_DEV_TYPE_FSL_MPIC_42 */
    { 7658, 0x7fe, 0x4 }, /* KVM_DEV_TYPE_VFIO */
    { 7676, 0x7fe, 0x3 }, /* KVM_DEV_TYPE_XICS */
    { 7694, 0x7fe, 0x9 }, /* KVM_DEV_TYPE_XIVE */
    { 7712, 0x7fe, 0x1 }, /* KVM_DEV_VFIO_GROUP */
    { 7731, 0x7fe, 0x1 }, /* KVM_DEV_VFIO_GROUP_ADD */
    { 7754, 0x7fe, 0x2 }, /* KVM_DEV_VFIO_GROUP_DEL */
    { 7777, 0x7fe, 0x3 }, /* KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE */
    { 7810, 0x7fe, 0x1 }, /* KVM_DIRTY_GFN_F_DIRTY */
    { 7832, 0x7fe, 0x3 }, /* KVM_DIRTY_GFN_F_MASK */
    { 7853, 0x7fe, 0x2 }, /* KVM_DIRTY_GFN_F_RESET */
    { 7875, 0x7fe, 0x2 }, /* KVM_DIRTY_LOG_INITIALLY_SET */
    { 7903, 0x7fe, 0x1 }, /* KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE */
    { 7939, 0x7fe, 0x40 }, /* KVM_DIRTY_LOG_PAGE_OFFSET */
    { 7965, 0x7fe, 0x4010aeaa }, /* KVM_DIRTY_TLB */
    { 7979, 0x7fe, 0x4068aea3 }, /* KVM_ENABLE_CAP */
    { 7994, 0x7fe, 0x20 }, /* KVM_EXIT_AP_RESET_HOLD */
    { 8017, 0x7fe, 0x1c }, /* KVM_EXIT_ARM_NISV */
    { 8035, 0x7fe, 0xf }, /* KVM_EXIT_DCR */
    { 8048, 0x7fe, 0x4 }, /* KVM_EXIT_DEBUG */
    { 8063, 0x7fe, 0x1f }, /* KVM_EXIT_DIRTY_RING_FULL */
    { 8088, 0x7fe, 0x17 }, /* KVM_EXIT_EPR */
    { 8101, 0x7fe, 0x1 }, /* KVM_EXIT_EXCEPTION */
    { 8120, 0x7fe, 0x9 }, /* KVM_EXIT_FAIL_ENTRY */
    { 8140, 0x7fe, 0x5 }, /* KVM_EXIT_HLT */
    { 8153, 0x7fe, 0x3 }, /* KVM_EXIT_HYPERCALL */
    { 8172, 0x7fe, 0x1b }, /* KVM_EXIT_HYPERV */
    { 8188, 0x7fe, 0x2 }, /* KVM_EXIT_HYPERV_HCALL */
    { 8210, 0x7fe, 0x3 }, /* KVM_EXIT_HYPERV_SYNDBG */
    { 8233, 0x7fe, 0x1 }, /* KVM_EXIT_HYPERV_SYNIC */
    { 8255, 0x7fe, 0x11 }, /* KVM_EXIT_INTERNAL_ERROR */
    { 8279, 0x7fe, 0xa }, /* KVM_EXIT_INTR */
    { 8293, 0x7fe, 0x2 }, /* KVM_EXIT_IO */
    { 8305, 0x7fe, 0x1a }, /* KVM_EXIT_IOAPIC_EOI */
    { 8325, 0x7fe, 0x0 }, /* KVM_EXIT_IO_IN */
    { 8340, 0x7fe, 0x1 }, /* KVM_EXIT_IO_OUT */
    { 8356, 0x7fe, 0x7 }, /* KVM_EXIT_IRQ_WINDOW_OPEN */
    { 8381, 0x7fe, 0x6 }, /* KVM_EXIT_MMIO */
    { 8395, 0x7fe, 0x10 }, /* KVM_EXIT_NMI */
    { 8408, 0x7fe, 0x25 }, /* KVM_EXIT_NOTIFY */
    { 8424, 0x7fe, 0x12 }, /* KVM_EXIT_OSI */
    { 8437, 0x7fe, 0x13 }, /* KVM_EXIT_PAPR_HCALL */
    { 8457, 0x7fe, 0x24 }, /* KVM_EXIT_RISCV_CSR */
    { 8476, 0x7fe, 0x23 }, /* KVM_EXIT_RISCV_SBI */
    { 8495, 0x7fe, 0xe }, /* KVM_EXIT_S390_RESET */
    { 8515, 0x7fe, 0xd }, /* KVM_EXIT_S390_SIEIC */
    { 8535, 0x7fe, 0x19 }, /* KVM_EXIT_S390_STSI */
    { 8554, 0x7fe, 0x16 }, /* KVM_EXIT_S390_TSCH */
    { 8573, 0x7fe, 0x14 }, /* KVM_EXIT_S390_UCONTROL */
    { 8596, 0x7fe, 0xb }, /* KVM_EXIT_SET_TPR */
    { 8613, 0x7fe, 0x8 }, /* KVM_EXIT_SHUTDOWN */
    { 8631, 0x7fe, 0x18 }, /* KVM_EXIT_SYSTEM_EVENT */
    { 8653, 0x7fe, 0xc }, /* KVM_EXIT_TPR_ACCESS */
    { 8673, 0x7fe, 0x0 }, /* KVM_EXIT_UNKNOWN */
    { 8690, 0x7fe, 0x15 }, /* KVM_EXIT_WATCHDOG */
    { 8708, 0x7fe, 0x21 }, /* KVM_EXIT_X86_BUS_LOCK */
    { 8730, 0x7fe, 0x1d }, /* KVM_EXIT_X86_RDMSR */
    { 8749, 0x7fe, 0x1e }, /* KVM_EXIT_X86_WRMSR */
    { 8768, 0x7fe, 0x22 }, /* KVM_EXIT_XEN */
    { 8781, 0x7fe, 0x1 }, /* KVM_EXIT_XEN_HCALL */
    { 8800, 0x7fe, 0xae00 }, /* KVM_GET_API_VERSION */
    { 8820, 0x7fe, 0x8030ae7c }, /* KVM_GET_CLOCK */
    { 8834, 0x7fe, 0xc008ae91 }, /* KVM_GET_CPUID2 */
    { 8849, 0x7fe, 0x8080aea1 }, /* KVM_GET_DEBUGREGS */
    { 8867, 0x7fe, 0x4018aee2 }, /* KVM_GET_DEVICE_ATTR */
    { 8887, 0x7fe, 0x4010ae42 }, /* KVM_GET_DIRTY_LOG */
    { 8905, 0x7fe, 0xc008ae09 }, /* KVM_GET_EMULATED_CPUID */
    { 8928, 0x7fe, 0x81a0ae8c }, /* KVM_GET_FPU */
    { 8940, 0x7fe, 0xc208ae62 }, /* KVM_GET_IRQCHIP */
    { 8956, 0x7fe, 0x8400ae8e }, /* KVM_GET_LAPIC */
    { 8970, 0x7fe, 0x8004ae98 }, /* KVM_GET_MP_STATE */
    { 8987, 0x7fe, 0xc008ae88 }, /* KVM_GET_MSRS */
    { 9000, 0x7fe, 0xc004ae0a }, /* KVM_GET_MSR_FEATURE_INDEX_LIST */
    { 9031, 0x7fe, 0xc004ae02 }, /* KVM_GET_MSR_INDEX_LIST */
    { 9054, 0x7fe, 0xc080aebe }, /* KVM_GET_NESTED_STATE */
    { 9075, 0x7fe, 0xae45 }, /* KVM_GET_NR_MMU_PAGES */
    { 9096, 0x7fe, 0x4010aeab }, /* KVM_GET_ONE_REG */
    { 9112, 0x7fe, 0xc048ae65 }, /* KVM_GET_PIT */
    { 9124, 0x7fe, 0x8070ae9f }, /* KVM_GET_PIT2 */
    { 9137, 0x7fe, 0x8090ae81 }, /* KVM_GET_REGS */
    { 9150, 0x7fe, 0xc008aeb0 }, /* KVM_GET_REG_LIST */
    { 9167, 0x7fe, 0x8138ae83 }, /* KVM_GET_SREGS */
    { 9181, 0x7fe, 0x8140aecc }, /* KVM_GET_SREGS2 */
    { 9196, 0x7fe, 0xaece }, /* KVM_GET_STATS_FD */
    { 9213, 0x7fe, 0xc008ae05 }, /* KVM_GET_SUPPORTED_CPUID */
    { 9237, 0x7fe, 0xc008aec1 }, /* KVM_GET_SUPPORTED_HV_CPUID */
    { 9264, 0x7fe, 0xaea3 }, /* KVM_GET_TSC_KHZ */
    { 9280, 0x7fe, 0x8040ae9f }, /* KVM_GET_VCPU_EVENTS */
    { 9300, 0x7fe, 0xae04 }, /* KVM_GET_VCPU_MMAP_SIZE */
    { 9323, 0x7fe, 0x8188aea6 }, /* KVM_GET_XCRS */
    { 9336, 0x7fe, 0x9000aea4 }, /* KVM_GET_XSAVE */
    { 9350, 0x7fe, 0x9000aecf }, /* KVM_GET_XSAVE2 */
    { 9365, 0x7fe, 0x100000 }, /* KVM_GUESTDBG_BLOCKIRQ */
    { 9387, 0x7fe, 0x1 }, /* KVM_GUESTDBG_ENABLE */
    { 9407, 0x7fe, 0x80000 }, /* KVM_GUESTDBG_INJECT_BP */
    { 9430, 0x7fe, 0x40000 }, /* KVM_GUESTDBG_INJECT_DB */
    { 9453, 0x7fe, 0x2 }, /* KVM_GUESTDBG_SINGLESTEP */
    { 9477, 0x7fe, 0x20000 }, /* KVM_GUESTDBG_USE_HW_BP */
    { 9500, 0x7fe, 0x10000 }, /* KVM_GUESTDBG_USE_SW_BP */
    { 9523, 0x7fe, 0x4018aee3 }, /* KVM_HAS_DEVICE_ATTR */
    { 9543, 0x7fe, 0xffffff }, /* KVM_HYPERV_CONN_ID_MASK */
    { 9567, 0x7fe, 0x4018aebd }, /* KVM_HYPERV_EVENTFD */
    { 9586, 0x7fe, 0x1 }, /* KVM_HYPERV_EVENTFD_DEASSIGN */
    { 9614, 0x7fe, 0x3 }, /* KVM_INTERNAL_ERROR_DELIVERY_EV */
    { 9645, 0x7fe, 0x1 }, /* KVM_INTERNAL_ERROR_EMULATION */
    { 9674, 0x7fe, 0x1 }, /* KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES */
    { 9726, 0x7fe, 0x2 }, /* KVM_INTERNAL_ERROR_SIMUL_EX */
    { 9754, 0x7fe, 0x4 }, /* KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON */
    { 9796, 0x7fe, 0x4004ae86 }, /* KVM_INTERRUPT */
    { 9810, 0x7fe, 0x18 }, /* KVM_IOAPIC_NUM_PINS */
    { 9830, 0x7fe, 0x4040ae79 }, /* KVM_IOEVENTFD */
    { 9844, 0x7fe, 0x1 }, /* KVM_IOEVENTFD_FLAG_DATAMATCH */
    { 9873, 0x7fe, 0x4 }, /* KVM_IOEVENTFD_FLAG_DEASSIGN */
    { 9901, 0x7fe, 0x2 }, /* KVM_IOEVENTFD_FLAG_PIO */
    { 9924, 0x7fe, 0x8 }, /* KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY */
    { 9961, 0x7fe, 0x1f }, /* KVM_IOEVENTFD_VALID_FLAG_MASK */
    { 9991, 0x7fe, 0x2 }, /* KVM_IRQCHIP_IOAPIC */
    { 10010, 0x7fe, 0x0 }, /* KVM_IRQCHIP_PIC_MASTER */
    { 10033, 0x7fe, 0x1 }, /* KVM_IRQCHIP_PIC_SLAVE */
    { 10055, 0x7fe, 0x4020ae76 }, /* KVM_IRQFD */
    { 10065, 0x7fe, 0x1 }, /* KVM_IRQFD_FLAG_DEASSIGN */
    { 10089, 0x7fe, 0x2 }, /* KVM_IRQFD_FLAG_RESAMPLE */
    { 10113, 0x7fe, 0x4008ae61 }, /* KVM_IRQ_LINE */
    { 10126, 0x7fe, 0xc008ae67 }, /* KVM_IRQ_LINE_STATUS */
    { 10146, 0x7fe, 0x4 }, /* KVM_IRQ_ROUTING_HV_SINT */
    { 10170, 0x7fe, 0x1 }, /* KVM_IRQ_ROUTING_IRQCHIP */
    { 10194, 0x7fe, 0x2 }, /* KVM_IRQ_ROUTING_MSI */
    { 10214, 0x7fe, 0x3 }, /* KVM_IRQ_ROUTING_S390_ADAPTER */
    { 10243, 0x7fe, 0x5 }, /* KVM_IRQ_ROUTING_XEN_EVTCHN */
    { 10270, 0x7fe, 0xffffffff }, /* KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL */
    { 10309, 0x7fe, 0xaead }, /* KVM_KVMCLOCK_CTRL */
    { 10327, 0x7fe, 0x100 }, /* KVM_MAX_MSIX_PER_DEV */
    { 10348, 0x7fe, 0x10 }, /* KVM_MAX_XCRS */
    { 10361, 0x7fe, 0xc008aeba }, /* KVM_MEMORY_ENCRYPT_OP */
    { 10383, 0x7fe, 0x8010aebb }, /* KVM_MEMORY_ENCRYPT_REG_REGION */
    { 10413, 0x7fe, 0x8010aebc }, /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
    { 10445, 0x7fe, 0x1 }, /* KVM_MEM_LOG_DIRTY_PAGES */
    { 10469, 0x7fe, 0x2 }, /* KVM_MEM_READONLY */
    { 10486, 0x7fe, 0x1 }, /* KVM_MMU_FSL_BOOKE_HV */
    { 10507, 0x7fe, 0x0 }, /* KVM_MMU_FSL_BOOKE_NOHV */
    { 10530, 0x7fe, 0x9 }, /* KVM_MP_STATE_AP_RESET_HOLD */
    { 10557, 0x7fe, 0x6 }, /* KVM_MP_STATE_CHECK_STOP */
    { 10581, 0x7fe, 0x3 }, /* KVM_MP_STATE_HALTED */
    { 10601, 0x7fe, 0x2 }, /* KVM_MP_STATE_INIT_RECEIVED */
    { 10628, 0x7fe, 0x8 }, /* KVM_MP_STATE_LOAD */
    { 10646, 0x7fe, 0x7 }, /* KVM_MP_STATE_OPERATING */
    { 10669, 0x7fe, 0x0 }, /* KVM_MP_STATE_RUNNABLE */
    { 10691, 0x7fe, 0x4 }, /* KVM_MP_STATE_SIPI_RECEIVED */
    { 10718, 0x7fe, 0x5 }, /* KVM_MP_STATE_STOPPED */
    { 10739, 0x7fe, 0xa }, /* KVM_MP_STATE_SUSPENDED */
    { 10762, 0x7fe, 0x1 }, /* KVM_MP_STATE_UNINITIALIZED */
    { 10789, 0x7fe, 0x1 }, /* KVM_MSI_VALID_DEVID */
    { 10809, 0x7fe, 0x4 }, /* KVM_MSR_EXIT_REASON_FILTER */
    { 10836, 0x7fe, 0x1 }, /* KVM_MSR_EXIT_REASON_INVAL */
    { 10862, 0x7fe, 0x2 }, /* KVM_MSR_EXIT_REASON_UNKNOWN */
    { 10890, 0x7fe, 0x0 }, /* KVM_MSR_FILTER_DEFAULT_ALLOW */
    { 10919, 0x7fe, 0x1 }, /* KVM_MSR_FILTER_DEFAULT_DENY */
    { 10947, 0x7fe, 0x600 }, /* KVM_MSR_FILTER_MAX_BITMAP_SIZE */
    { 10978, 0x7fe, 0x10 }, /* KVM_MSR_FILTER_MAX_RANGES */
    { 11004, 0x7fe, 0x1 }, /* KVM_MSR_FILTER_READ */
    { 11024, 0x7fe, 0x2 }, /* KVM_MSR_FILTER_WRITE */
    { 11045, 0x7fe, 0xae9a }, /* KVM_NMI */
    { 11053, 0x7fe, 0x1 }, /* KVM_NOTIFY_CONTEXT_INVALID */
    { 11080, 0x7fe, 0x100 }, /* KVM_NR_INTERRUPTS */
    { 11098, 0x7fe, 0x3 }, /* KVM_NR_IRQCHIPS */
    { 11114, 0x7fe, 0x1 }, /* KVM_PIO_PAGE_OFFSET */
    { 11134, 0x7fe, 0x1 }, /* KVM_PIT_FLAGS_HPET_LEGACY */
    { 11160, 0x7fe, 0x2 }, /* KVM_PIT_FLAGS_SPEAKER_DATA_ON */
    { 11190, 0x7fe, 0x1 }, /* KVM_PIT_SPEAKER_DUMMY */
    { 11212, 0x7fe, 0x1 }, /* KVM_PMU_CAP_DISABLE */
    { 11232, 0x7fe, 0x0 }, /* KVM_PMU_EVENT_ALLOW */
    { 11252, 0x7fe, 0x1 }, /* KVM_PMU_EVENT_DENY */
    { 11271, 0x7fe, 0x2 }, /* KVM_PPC_1T_SEGMENTS */
    { 11291, 0x7fe, 0xc004aea7 }, /* KVM_PPC_ALLOCATE_HTAB */
    { 11313, 0x7fe, 0x4080aea1 }, /* KVM_PPC_GET_PVINFO */
    { 11332, 0x7fe, 0x8250aea6 }, /* KVM_PPC_GET_SMMU_INFO */
    { 11354, 0x7fe, 0x4 }, /* KVM_PPC_NO_HASH */
    { 11370, 0x7fe, 0x8 }, /* KVM_PPC_PAGE_SIZES_MAX_SZ */
    { 11396, 0x7fe, 0x1 }, /* KVM_PPC_PAGE_SIZES_REAL */
    { 11420, 0x7fe, 0x1 }, /* KVM_PPC_PVINFO_FLAGS_EV_IDLE */
    { 11449, 0x7fe, 0x8010aeae }, /* KVM_PPC_RESIZE_HPT_COMMIT */
    { 11475, 0x7fe, 0x8010aead }, /* KVM_PPC_RESIZE_HPT_PREPARE */
    { 11502, 0x7fe, 0xaeb3 }, /* KVM_PPC_SVM_OFF */
    { 11518, 0x7fe, 0x4010ae67 }, /* KVM_REGISTER_COALESCED_MMIO */
    { 11546, 0x7fe, 0xff00000000000000 }, /* KVM_REG_ARCH_MASK */
    { 11564, 0x7fe, 0x4000000000000000 }, /* KVM_REG_ARM */
    { 11576, 0x7fe, 0x6000000000000000 }, /* KVM_REG_ARM64 */
    { 11590, 0x7fe, 0x0 }, /* KVM_REG_GENERIC */
    { 11606, 0x7fe, 0x3000000000000000 }, /* KVM_REG_IA64 */
    { 11619, 0x7fe, 0x7000000000000000 }, /* KVM_REG_MIPS */
    { 11632, 0x7fe, 0x1000000000000000 }, /* KVM_REG_PPC */
    { 11644, 0x7fe, 0x8000000000000000 }, /* KVM_REG_RISCV */
    { 11658, 0x7fe, 0x5000000000000000 }, /* KVM_REG_S390 */
    { 11671, 0x7fe, 0xf0000000000000 }, /* KVM_REG_SIZE_MASK */
    { 11689, 0x7fe, 0x34 }, /* KVM_REG_SIZE_SHIFT */
    { 11708, 0x7fe, 0x70000000000000 }, /* KVM_REG_SIZE_U1024 */
    { 11727, 0x7fe, 0x40000000000000 }, /* KVM_REG_SIZE_U128 */
    { 11745, 0x7fe, 0x10000000000000 }, /* KVM_REG_SIZE_U16 */
    { 11762, 0x7fe, 0x80000000000000 }, /* KVM_REG_SIZE_U2048 */
    { 11781, 0x7fe, 0x50000000000000 }, /* KVM_REG_SIZE_U256 */
    { 11799, 0x7fe, 0x20000000000000 }, /* KVM_REG_SIZE_U32 */
    { 11816, 0x7fe, 0x60000000000000 }, /* KVM_REG_SIZE_U512 */
    { 11834, 0x7fe, 0x30000000000000 }, /* KVM_REG_SIZE_U64 */
    { 11851, 0x7fe, 0x0 }, /* KVM_REG_SIZE_U8 */
    { 11867, 0x7fe, 0x2000000000000000 }, /* KVM_REG_X86 */
    { 11879, 0x7fe, 0xae71 }, /* KVM_REINJECT_CONTROL */
    { 11900, 0x7fe, 0xaec7 }, /* KVM_RESET_DIRTY_RINGS */
    { 11922, 0x7fe, 0xae80 }, /* KVM_RUN */
    { 11930, 0x7fe, 0x2 }, /* KVM_RUN_X86_BUS_LOCK */
    { 11951, 0x7fe, 0x1 }, /* KVM_RUN_X86_SMM */
    { 11967, 0x7fe, 0xaec4 }, /* KVM_S390_CLEAR_RESET */
    { 11988, 0x7fe, 0x1 }, /* KVM_S390_CMMA_PEEK */
    { 12007, 0x7fe, 0xae06 }, /* KVM_S390_ENABLE_SIE */
    { 12027, 0x7fe, 0xc020aeb8 }, /* KVM_S390_GET_CMMA_BITS */
    { 12050, 0x7fe, 0x4020aeb6 }, /* KVM_S390_GET_IRQ_STATE */
    { 12073, 0x7fe, 0x4040aeb2 }, /* KVM_S390_GET_SKEYS */
    { 12092, 0x7fe, 0x1 }, /* KVM_S390_GET_SKEYS_NONE */
    { 12116, 0x7fe, 0xae97 }, /* KVM_S390_INITIAL_RESET */
    { 12139, 0x7fe, 0x4010ae94 }, /* KVM_S390_INTERRUPT */
    { 12158, 0x7fe, 0xffff1004 }, /* KVM_S390_INT_CLOCK_COMP */
    { 12182, 0x7fe, 0xffff1005 }, /* KVM_S390_INT_CPU_TIMER */
    { 12205, 0x7fe, 0xffff1201 }, /* KVM_S390_INT_EMERGENCY */
    { 12228, 0x7fe, 0xffff1202 }, /* KVM_S390_INT_EXTERNAL_CALL */
    { 12255, 0x7fe, 0x4000000 }, /* KVM_S390_INT_IO_AI_MASK */
    { 12279, 0x7fe, 0xfffdffff }, /* KVM_S390_INT_IO_MAX */
    { 12299, 0x7fe, 0x0 }, /* KVM_S390_INT_IO_MIN */
    { 12319, 0x7fe, 0xfffe0005 }, /* KVM_S390_INT_PFAULT_DONE */
    { 12344, 0x7fe, 0xfffe0004 }, /* KVM_S390_INT_PFAULT_INIT */
    { 12369, 0x7fe, 0xffff2401 }, /* KVM_S390_INT_SERVICE */
    { 12390, 0x7fe, 0xffff2603 }, /* KVM_S390_INT_VIRTIO */
    { 12410, 0x7fe, 0x4048aeb4 }, /* KVM_S390_IRQ */
    { 12423, 0x7fe, 0xfffe1000 }, /* KVM_S390_MCHK */
    { 12437, 0x7fe, 0x4 }, /* KVM_S390_MEMOP_ABSOLUTE_READ */
    { 12466, 0x7fe, 0x5 }, /* KVM_S390_MEMOP_ABSOLUTE_WRITE */
    { 12496, 0x7fe, 0x1 }, /* KVM_S390_MEMOP_F_CHECK_ONLY */
    { 12524, 0x7fe, 0x2 }, /* KVM_S390_MEMOP_F_INJECT_EXCEPTION */
    { 12558, 0x7fe, 0x4 }, /* KVM_S390_MEMOP_F_SKEY_PROTECTION */
    { 12591, 0x7fe, 0x0 }, /* KVM_S390_MEMOP_LOGICAL_READ */
    { 12619, 0x7fe, 0x1 }, /* KVM_S390_MEMOP_LOGICAL_WRITE */
    { 12648, 0x7fe, 0x2 }, /* KVM_S390_MEMOP_SIDA_READ */
    { 12673, 0x7fe, 0x3 }, /* KVM_S390_MEMOP_SIDA_WRITE */
    { 12699, 0x7fe, 0x4040aeb1 }, /* KVM_S390_MEM_OP */
    { 12715, 0x7fe, 0xaec3 }, /* KVM_S390_NORMAL_RESET */
    { 12737, 0x7fe, 0x2 }, /* KVM_S390_PGM_FLAGS_ILC_0 */
    { 12762, 0x7fe, 0x4 }, /* KVM_S390_PGM_FLAGS_ILC_1 */
    { 12787, 0x7fe, 0x6 }, /* KVM_S390_PGM_FLAGS_ILC_MASK */
    { 12815, 0x7fe, 0x1 }, /* KVM_S390_PGM_FLAGS_ILC_VALID */
    { 12844, 0x7fe, 0x8 }, /* KVM_S390_PGM_FLAGS_NO_REWIND */
    { 12873, 0x7fe, 0xfffe0001 }, /* KVM_S390_PROGRAM_INT */
    { 12894, 0x7fe, 0xc020aec5 }, /* KVM_S390_PV_COMMAND */
    { 12914, 0x7fe, 0xc020aed0 }, /* KVM_S390_PV_CPU_COMMAND */
    { 12938, 0x7fe, 0x2 }, /* KVM_S390_RESET_CLEAR */
    { 12959, 0x7fe, 0x8 }, /* KVM_S390_RESET_CPU_INIT */
    { 12983, 0x7fe, 0x10 }, /* KVM_S390_RESET_IPL */
    { 13002, 0x7fe, 0x1 }, /* KVM_S390_RESET_POR */
    { 13021, 0x7fe, 0x4 }, /* KVM_S390_RESET_SUBSYSTEM */
    { 13046, 0x7fe, 0xfffe0003 }, /* KVM_S390_RESTART */
    { 13063, 0x7fe, 0x4020aeb9 }, /* KVM_S390_SET_CMMA_BITS */
    { 13086, 0x7fe, 0x4010ae96 }, /* KVM_S390_SET_INITIAL_PSW */
    { 13111, 0x7fe, 0x4020aeb5 }, /* KVM_S390_SET_IRQ_STATE */
    { 13134, 0x7fe, 0x4040aeb3 }, /* KVM_S390_SET_SKEYS */
    { 13153, 0x7fe, 0x1 }, /* KVM_S390_SIE_PAGE_OFFSET */
    { 13178, 0x7fe, 0xfffe0002 }, /* KVM_S390_SIGP_SET_PREFIX */
    { 13203, 0x7fe, 0xfffe0000 }, /* KVM_S390_SIGP_STOP */
    { 13222, 0x7fe, 0x100000 }, /* KVM_S390_SKEYS_MAX */
    { 13241, 0x7fe, 0x1 }, /* KVM_S390_STOP_FLAG_STORE_STATUS */
    { 13273, 0x7fe, 0x4008ae95 }, /* KVM_S390_STORE_STATUS */
    { 13295, 0x7fe, 0xffffffffffffffff }, /* KVM_S390_STORE_STATUS_NOADDR */
    { 13324, 0x7fe, 0xfffffffffffffffe }, /* KVM_S390_STORE_STATUS_PREFIXED */
    { 13355, 0x7fe, 0x4018ae50 }, /* KVM_S390_UCAS_MAP */
    { 13373, 0x7fe, 0x4018ae51 }, /* KVM_S390_UCAS_UNMAP */
    { 13393, 0x7fe, 0x4008ae52 }, /* KVM_S390_VCPU_FAULT */
    { 13413, 0x7fe, 0x1 }, /* KVM_S390_ZPCIOP_DEREG_AEN */
    { 13439, 0x7fe, 0x1 }, /* KVM_S390_ZPCIOP_REGAEN_HOST */
    { 13467, 0x7fe, 0x0 }, /* KVM_S390_ZPCIOP_REG_AEN */
    { 13491, 0x7fe, 0x4048aed1 }, /* KVM_S390_ZPCI_OP */
    { 13508, 0x7fe, 0xae78 }, /* KVM_SET_BOOT_CPU_ID */
    { 13528, 0x7fe, 0x4030ae7b }, /* KVM_SET_CLOCK */
    { 13542, 0x7fe, 0x4008ae8a }, /* KVM_SET_CPUID */
    { 13556, 0x7fe, 0x4008ae90 }, /* KVM_SET_CPUID2 */
    { 13571, 0x7fe, 0x4080aea2 }, /* KVM_SET_DEBUGREGS */
    { 13589, 0x7fe, 0x4018aee1 }, /* KVM_SET_DEVICE_ATTR */
    { 13609, 0x7fe, 0x41a0ae8d }, /* KVM_SET_FPU */
    { 13621, 0x7fe, 0x4008ae6a }, /* KVM_SET_GSI_ROUTING */
    { 13641, 0x7fe, 0x4048ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 13661, 0x7fe, 0x4008ae48 }, /* KVM_SET_IDENTITY_MAP_ADDR */
    { 13687, 0x7fe, 0x8208ae63 }, /* KVM_SET_IRQCHIP */
    { 13703, 0x7fe, 0x4400ae8f }, /* KVM_SET_LAPIC */
    { 13717, 0x7fe, 0x4020ae43 }, /* KVM_SET_MEMORY_ALIAS */
    { 13738, 0x7fe, 0x4018ae40 }, /* KVM_SET_MEMORY_REGION */
    { 13760, 0x7fe, 0x4004ae99 }, /* KVM_SET_MP_STATE */
    { 13777, 0x7fe, 0x4008ae89 }, /* KVM_SET_MSRS */
    { 13790, 0x7fe, 0x4080aebf }, /* KVM_SET_NESTED_STATE */
    { 13811, 0x7fe, 0xae44 }, /* KVM_SET_NR_MMU_PAGES */
    { 13832, 0x7fe, 0x4010aeac }, /* KVM_SET_ONE_REG */
    { 13848, 0x7fe, 0x8048ae66 }, /* KVM_SET_PIT */
    { 13860, 0x7fe, 0x4070aea0 }, /* KVM_SET_PIT2 */
    { 13873, 0x7fe, 0x4020aeb2 }, /* KVM_SET_PMU_EVENT_FILTER */
    { 13898, 0x7fe, 0x4090ae82 }, /* KVM_SET_REGS */
    { 13911, 0x7fe, 0x4004ae8b }, /* KVM_SET_SIGNAL_MASK */
    { 13931, 0x7fe, 0x4138ae84 }, /* KVM_SET_SREGS */
    { 13945, 0x7fe, 0x4140aecd }, /* KVM_SET_SREGS2 */
    { 13960, 0x7fe, 0xaea2 }, /* KVM_SET_TSC_KHZ */
    { 13976, 0x7fe, 0xae47 }, /* KVM_SET_TSS_ADDR */
    { 13993, 0x7fe, 0x4020ae46 }, /* KVM_SET_USER_MEMORY_REGION */
    { 14020, 0x7fe, 0x4008ae93 }, /* KVM_SET_VAPIC_ADDR */
    { 14039, 0x7fe, 0x4040aea0 }, /* KVM_SET_VCPU_EVENTS */
    { 14059, 0x7fe, 0x4188aea7 }, /* KVM_SET_XCRS */
    { 14072, 0x7fe, 0x5000aea5 }, /* KVM_SET_XSAVE */
    { 14086, 0x7fe, 0x4020aea5 }, /* KVM_SIGNAL_MSI */
    { 14101, 0x7fe, 0xaeb7 }, /* KVM_SMI */
    { 14109, 0x7fe, 0x1 }, /* KVM_SREGS2_FLAGS_PDPTRS_VALID */
    { 14139, 0x7fe, 0x4 }, /* KVM_STATE_NESTED_EVMCS */
    { 14162, 0x7fe, 0x1 }, /* KVM_STATE_NESTED_FORMAT_SVM */
    { 14190, 0x7fe, 0x0 }, /* KVM_STATE_NESTED_FORMAT_VMX */
    { 14218, 0x7fe, 0x100 }, /* KVM_STATE_NESTED_GIF_SET */
    { 14243, 0x7fe, 0x1 }, /* KVM_STATE_NESTED_GUEST_MODE */
    { 14271, 0x7fe, 0x8 }, /* KVM_STATE_NESTED_MTF_PENDING */
    { 14300, 0x7fe, 0x2 }, /* KVM_STATE_NESTED_RUN_PENDING */
    { 14329, 0x7fe, 0x1 }, /* KVM_STATE_NESTED_SMM_GUEST_MODE */
    { 14361, 0x7fe, 0x2 }, /* KVM_STATE_NESTED_SMM_VMXON */
    { 14388, 0x7fe, 0x1000 }, /* KVM_STATE_NESTED_SVM_VMCB_SIZE */
    { 14419, 0x7fe, 0x1000 }, /* KVM_STATE_NESTED_VMX_VMCS_SIZE */
    { 14450, 0x7fe, 0x1 }, /* KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE */
    { 14490, 0x7fe, 0xf00 }, /* KVM_STATS_BASE_MASK */
    { 14510, 0x7fe, 0x100 }, /* KVM_STATS_BASE_MAX */
    { 14529, 0x7fe, 0x0 }, /* KVM_STATS_BASE_POW10 */
    { 14550, 0x7fe, 0x100 }, /* KVM_STATS_BASE_POW2 */
    { 14570, 0x7fe, 0x8 }, /* KVM_STATS_BASE_SHIFT */
    { 14591, 0x7fe, 0x0 }, /* KVM_STATS_TYPE_CUMULATIVE */
    { 14617, 0x7fe, 0x1 }, /* KVM_STATS_TYPE_INSTANT */
    { 14640, 0x7fe, 0x3 }, /* KVM_STATS_TYPE_LINEAR_HIST */
    { 14667, 0x7fe, 0x4 }, /* KVM_STATS_TYPE_LOG_HIST */
    { 14691, 0x7fe, 0xf }, /* KVM_STATS_TYPE_MASK */
    { 14711, 0x7fe, 0x4 }, /* KVM_STATS_TYPE_MAX */
    { 14730, 0x7fe, 0x2 }, /* KVM_STATS_TYPE_PEAK */
    { 14750, 0x7fe, 0x0 }, /* KVM_STATS_TYPE_SHIFT */
    { 14771, 0x7fe, 0x40 }, /* KVM_STATS_UNIT_BOOLEAN */
    { 14794, 0x7fe, 0x10 }, /* KVM_STATS_UNIT_BYTES */
    { 14815, 0x7fe, 0x30 }, /* KVM_STATS_UNIT_CYCLES */
    { 14837, 0x7fe, 0xf0 }, /* KVM_STATS_UNIT_MASK */
    { 14857, 0x7fe, 0x40 }, /* KVM_STATS_UNIT_MAX */
    { 14876, 0x7fe, 0x0 }, /* KVM_STATS_UNIT_NONE */
    { 14896, 0x7fe, 0x20 }, /* KVM_STATS_UNIT_SECONDS */
    { 14919, 0x7fe, 0x4 }, /* KVM_STATS_UNIT_SHIFT */
    { 14940, 0x7fe, 0x4 }, /* KVM_SYNC_X86_EVENTS */
    { 14960, 0x7fe, 0x1 }, /* KVM_SYNC_X86_REGS */
    { 14978, 0x7fe, 0x2 }, /* KVM_SYNC_X86_SREGS */
    { 14997, 0x7fe, 0x7 }, /* KVM_SYNC_X86_VALID_FIELDS */
    { 15023, 0x7fe, 0x3 }, /* KVM_SYSTEM_EVENT_CRASH */
    { 15046, 0x7fe, 0x2 }, /* KVM_SYSTEM_EVENT_RESET */
    { 15069, 0x7fe, 0x6 }, /* KVM_SYSTEM_EVENT_SEV_TERM */
    { 15095, 0x7fe, 0x1 }, /* KVM_SYSTEM_EVENT_SHUTDOWN */
    { 15121, 0x7fe, 0x5 }, /* KVM_SYSTEM_EVENT_SUSPEND */
    { 15146, 0x7fe, 0x4 }, /* KVM_SYSTEM_EVENT_WAKEUP */
    { 15170, 0x7fe, 0xc028ae92 }, /* KVM_TPR_ACCESS_REPORTING */
    { 15195, 0x7fe, 0xae08 }, /* KVM_TRACE_DISABLE */
    { 15213, 0x7fe, 0x4008ae06 }, /* KVM_TRACE_ENABLE */
    { 15230, 0x7fe, 0xae07 }, /* KVM_TRACE_PAUSE */
    { 15246, 0x7fe, 0xc018ae85 }, /* KVM_TRANSLATE */
    { 15260, 0x7fe, 0x20014 }, /* KVM_TRC_APIC_ACCESS */
    { 15280, 0x7fe, 0x20012 }, /* KVM_TRC_CLTS */
    { 15293, 0x7fe, 0x2000d }, /* KVM_TRC_CPUID */
    { 15307, 0x7fe, 0x20007 }, /* KVM_TRC_CR_READ */
    { 15323, 0x7fe, 0x20008 }, /* KVM_TRC_CR_WRITE */
    { 15340, 0x7fe, 0x8 }, /* KVM_TRC_CYCLE_SIZE */
    { 15359, 0x7fe, 0x20009 }, /* KVM_TRC_DR_READ */
    { 15375, 0x7fe, 0x2000a }, /* KVM_TRC_DR_WRITE */
    { 15392, 0x7fe, 0x10000 }, /* KVM_TRC_ENTRYEXIT */
    { 15410, 0x7fe, 0x7 }, /* KVM_TRC_EXTRA_MAX */
    { 15428, 0x7fe, 0x20016 }, /* KVM_TRC_GTLB_WRITE */
    { 15447, 0x7fe, 0x20000 }, /* KVM_TRC_HANDLER */
    { 15463, 0x7fe, 0xc }, /* KVM_TRC_HEAD_SIZE */
    { 15481, 0x7fe, 0x20011 }, /* KVM_TRC_HLT */
    { 15493, 0x7fe, 0x20002 }, /* KVM_TRC_INJ_VIRQ */
    { 15510, 0x7fe, 0x2000e }, /* KVM_TRC_INTR */
    { 15523, 0x7fe, 0x20005 }, /* KVM_TRC_IO_READ */
    { 15539, 0x7fe, 0x20006 }, /* KVM_TRC_IO_WRITE */
    { 15556, 0x7fe, 0x20013 }, /* KVM_TRC_LMSW */
    { 15569, 0x7fe, 0x2000b }, /* KVM_TRC_MSR_READ */
    { 15586, 0x7fe, 0x2000c }, /* KVM_TRC_MSR_WRITE */
    { 15604, 0x7fe, 0x2000f }, /* KVM_TRC_NMI */
    { 15616, 0x7fe, 0x20001 }, /* KVM_TRC_PAGE_FAULT */
    { 15635, 0x7fe, 0x20004 }, /* KVM_TRC_PEND_INTR */
    { 15653, 0x7fe, 0x20019 }, /* KVM_TRC_PPC_INSTR */
    { 15671, 0x7fe, 0x20003 }, /* KVM_TRC_REDELIVER_EVT */
    { 15693, 0x7fe, 0x10 }, /* KVM_TRC_SHIFT */
    { 15707, 0x7fe, 0x20018 }, /* KVM_TRC_STLB_INVAL */
    { 15726, 0x7fe, 0x20017 }, /* KVM_TRC_STLB_WRITE */
    { 15745, 0x7fe, 0x20015 }, /* KVM_TRC_TDP_FAULT */
    { 15763, 0x7fe, 0x10001 }, /* KVM_TRC_VMENTRY */
    { 15779, 0x7fe, 0x10002 }, /* KVM_TRC_VMEXIT */
    { 15794, 0x7fe, 0x20010 }, /* KVM_TRC_VMMCALL */
    { 15810, 0x7fe, 0x4010ae68 }, /* KVM_UNREGISTER_COALESCED_MMIO */
    { 15840, 0x7fe, 0x1 }, /* KVM_VCPUEVENT_VALID_NMI_PENDING */
    { 15872, 0x7fe, 0x10 }, /* KVM_VCPUEVENT_VALID_PAYLOAD */
    { 15900, 0x7fe, 0x4 }, /* KVM_VCPUEVENT_VALID_SHADOW */
    { 15927, 0x7fe, 0x2 }, /* KVM_VCPUEVENT_VALID_SIPI_VECTOR */
    { 15959, 0x7fe, 0x8 }, /* KVM_VCPUEVENT_VALID_SMM */
    { 15983, 0x7fe, 0x20 }, /* KVM_VCPUEVENT_VALID_TRIPLE_FAULT */
    { 16016, 0x7fe, 0x0 }, /* KVM_VCPU_TSC_CTRL */
    { 16034, 0x7fe, 0x0 }, /* KVM_VCPU_TSC_OFFSET */
    { 16054, 0x7fe, 0x0 }, /* KVM_VM_MIPS_AUTO */
    { 16071, 0x7fe, 0x2 }, /* KVM_VM_MIPS_TE */
    { 16086, 0x7fe, 0x1 }, /* KVM_VM_MIPS_VZ */
    { 16101, 0x7fe, 0x1 }, /* KVM_VM_PPC_HV */
    { 16115, 0x7fe, 0x2 }, /* KVM_VM_PPC_PR */
    { 16129, 0x7fe, 0x1 }, /* KVM_VM_S390_UCONTROL */
    { 16150, 0x7fe, 0xff }, /* KVM_VM_TYPE_ARM_IPA_SIZE_MASK */
    { 16180, 0x7fe, 0x2 }, /* KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK */
    { 16219, 0x7fe, 0x1 }, /* KVM_X2APIC_API_USE_32BIT_IDS */
    { 16248, 0x7fe, 0x8 }, /* KVM_X86_DISABLE_EXITS_CSTATE */
    { 16277, 0x7fe, 0x2 }, /* KVM_X86_DISABLE_EXITS_HLT */
    { 16303, 0x7fe, 0x1 }, /* KVM_X86_DISABLE_EXITS_MWAIT */
    { 16331, 0x7fe, 0x4 }, /* KVM_X86_DISABLE_EXITS_PAUSE */
    { 16359, 0x7fe, 0xf }, /* KVM_X86_DISABLE_VALID_EXITS */
    { 16387, 0x7fe, 0x8008ae9d }, /* KVM_X86_GET_MCE_CAP_SUPPORTED */
    { 16417, 0x7fe, 0x1 }, /* KVM_X86_NOTIFY_VMEXIT_ENABLED */
    { 16447, 0x7fe, 0x2 }, /* KVM_X86_NOTIFY_VMEXIT_USER */
    { 16474, 0x7fe, 0x2 }, /* KVM_X86_QUIRK_CD_NW_CLEARED */
    { 16502, 0x7fe, 0x20 }, /* KVM_X86_QUIRK_FIX_HYPERCALL_INSN */
    { 16535, 0x7fe, 0x4 }, /* KVM_X86_QUIRK_LAPIC_MMIO_HOLE */
    { 16565, 0x7fe, 0x1 }, /* KVM_X86_QUIRK_LINT0_REENABLED */
    { 16595, 0x7fe, 0x10 }, /* KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT */
    { 16630, 0x7fe, 0x40 }, /* KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS */
    { 16666, 0x7fe, 0x8 }, /* KVM_X86_QUIRK_OUT_7E_INC_RIP */
    { 16695, 0x7fe, 0x4008ae9c }, /* KVM_X86_SETUP_MCE */
    { 16713, 0x7fe, 0x4040ae9e }, /* KVM_X86_SET_MCE */
    { 16729, 0x7fe, 0x4188aec6 }, /* KVM_X86_SET_MSR_FILTER */
    { 16752, 0x7fe, 0x1 }, /* KVM_X86_SHADOW_INT_MOV_SS */
    { 16778, 0x7fe, 0x2 }, /* KVM_X86_SHADOW_INT_STI */
    { 16801, 0x7fe, 0x0 }, /* KVM_X86_XCOMP_GUEST_SUPP */
    { 16826, 0x7fe, 0x3 }, /* KVM_XEN_ATTR_TYPE_EVTCHN */
    { 16851, 0x7fe, 0x0 }, /* KVM_XEN_ATTR_TYPE_LONG_MODE */
    { 16879, 0x7fe, 0x1 }, /* KVM_XEN_ATTR_TYPE_SHARED_INFO */
    { 16909, 0x7fe, 0x2 }, /* KVM_XEN_ATTR_TYPE_UPCALL_VECTOR */
    { 16941, 0x7fe, 0x4 }, /* KVM_XEN_ATTR_TYPE_XEN_VERSION */
    { 16971, 0x7fe, 0x1 }, /* KVM_XEN_EVTCHN_DEASSIGN */
    { 16995, 0x7fe, 0x4 }, /* KVM_XEN_EVTCHN_RESET */
    { 17016, 0x7fe, 0x2 }, /* KVM_XEN_EVTCHN_UPDATE */
    { 17038, 0x7fe, 0x4038ae7a }, /* KVM_XEN_HVM_CONFIG */
    { 17057, 0x7fe, 0x10 }, /* KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL */
    { 17090, 0x7fe, 0x20 }, /* KVM_XEN_HVM_CONFIG_EVTCHN_SEND */
    { 17121, 0x7fe, 0x1 }, /* KVM_XEN_HVM_CONFIG_HYPERCALL_MSR */
    { 17154, 0x7fe, 0x2 }, /* KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL */
    { 17189, 0x7fe, 0x8 }, /* KVM_XEN_HVM_CONFIG_RUNSTATE */
    { 17217, 0x7fe, 0x4 }, /* KVM_XEN_HVM_CONFIG_SHARED_INFO */
    { 17248, 0x7fe, 0x400caed0 }, /* KVM_XEN_HVM_EVTCHN_SEND */
    { 17272, 0x7fe, 0xc048aec8 }, /* KVM_XEN_HVM_GET_ATTR */
    { 17293, 0x7fe, 0x4048aec9 }, /* KVM_XEN_HVM_SET_ATTR */
    { 17314, 0x7fe, 0x2 }, /* KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR */
    { 17351, 0x7fe, 0x5 }, /* KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST */
    { 17390, 0x7fe, 0x3 }, /* KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT */
    { 17430, 0x7fe, 0x4 }, /* KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA */
    { 17467, 0x7fe, 0x7 }, /* KVM_XEN_VCPU_ATTR_TYPE_TIMER */
    { 17496, 0x7fe, 0x8 }, /* KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR */
    { 17533, 0x7fe, 0x6 }, /* KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID */
    { 17564, 0x7fe, 0x0 }, /* KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO */
    { 17597, 0x7fe, 0x1 }, /* KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO */
    { 17635, 0x7fe, 0xc048aeca }, /* KVM_XEN_VCPU_GET_ATTR */
    { 17657, 0x7fe, 0x4048aecb }, /* KVM_XEN_VCPU_SET_ATTR */
    { 17679, 0x7fe, 0x14 }, /* MADV_COLD */
    { 17689, 0x7fe, 0x19 }, /* MADV_COLLAPSE */
    { 17703, 0x7fe, 0x11 }, /* MADV_DODUMP */
    { 17715, 0x7fe, 0xb }, /* MADV_DOFORK */
    { 17727, 0x7fe, 0x10 }, /* MADV_DONTDUMP */
    { 17741, 0x7fe, 0xa }, /* MADV_DONTFORK */
    { 17755, 0x7fe, 0x4 }, /* MADV_DONTNEED */
    { 17769, 0x7fe, 0x18 }, /* MADV_DONTNEED_LOCKED */
    { 17790, 0x7fe, 0x8 }, /* MADV_FREE */
    { 17800, 0x7fe, 0xe }, /* MADV_HUGEPAGE */
    { 17814, 0x7fe, 0x64 }, /* MADV_HWPOISON */
    { 17828, 0x7fe, 0x13 }, /* MADV_KEEPONFORK */
    { 17844, 0x7fe, 0xc }, /* MADV_MERGEABLE */
    { 17859, 0x7fe, 0xf }, /* MADV_NOHUGEPAGE */
    { 17875, 0x7fe, 0x0 }, /* MADV_NORMAL */
    { 17887, 0x7fe, 0x15 }, /* MADV_PAGEOUT */
    { 17900, 0x7fe, 0x16 }, /* MADV_POPULATE_READ */
    { 17919, 0x7fe, 0x17 }, /* MADV_POPULATE_WRITE */
    { 17939, 0x7fe, 0x1 }, /* MADV_RANDOM */
    { 17951, 0x7fe, 0x9 }, /* MADV_REMOVE */
    { 17963, 0x7fe, 0x2 }, /* MADV_SEQUENTIAL */
    { 17979, 0x7fe, 0x65 }, /* MADV_SOFT_OFFLINE */
    { 17997, 0x7fe, 0xd }, /* MADV_UNMERGEABLE */
    { 18014, 0x7fe, 0x3 }, /* MADV_WILLNEED */
    { 18028, 0x7fe, 0x12 }, /* MADV_WIPEONFORK */
    { 18044, 0x7fe, 0x40 }, /* MAP_32BIT */
    { 18054, 0x7fe, 0x20 }, /* MAP_ANONYMOUS */
    { 18068, 0x7fe, 0x800 }, /* MAP_DENYWRITE */
    { 18082, 0x7fe, 0x1000 }, /* MAP_EXECUTABLE */
    { 18097, 0x7fe, 0x0 }, /* MAP_FILE */
    { 18106, 0x7fe, 0x10 }, /* MAP_FIXED */
    { 18116, 0x7fe, 0x100000 }, /* MAP_FIXED_NOREPLACE */
    { 18136, 0x7fe, 0x100 }, /* MAP_GROWSDOWN */
    { 18150, 0x7fe, 0x40000 }, /* MAP_HUGETLB */
    { 18162, 0x7fe, 0x2000 }, /* MAP_LOCKED */
    { 18173, 0x7fe, 0x10000 }, /* MAP_NONBLOCK */
    { 18186, 0x7fe, 0x4000 }, /* MAP_NORESERVE */
    { 18200, 0x7fe, 0x8000 }, /* MAP_POPULATE */
    { 18213, 0x7fe, 0x20000 }, /* MAP_STACK */
    { 18223, 0x7fe, 0x80000 }, /* MAP_SYNC */
    { 18232, 0x7fe, 0xf }, /* MAP_TYPE */
    { 18241, 0x7fe, 0x4000000 }, /* MAP_UNINITIALIZED */
    { 18259, 0x7fe, 0x3 }, /* O_ACCMODE */
    { 18269, 0x7fe, 0x400 }, /* O_APPEND */
    { 18278, 0x7fe, 0x80000 }, /* O_CLOEXEC */
    { 18288, 0x7fe, 0x40 }, /* O_CREAT */
    { 18296, 0x7fe, 0x4000 }, /* O_DIRECT */
    { 18305, 0x7fe, 0x10000 }, /* O_DIRECTORY */
    { 18317, 0x7fe, 0x1000 }, /* O_DSYNC */
    { 18325, 0x7fe, 0x80 }, /* O_EXCL */
    { 18332, 0x7fe, 0x8000 }, /* O_LARGEFILE */
    { 18344, 0x7fe, 0x800 }, /* O_NDELAY */
    { 18353, 0x7fe, 0x40000 }, /* O_NOATIME */
    { 18363, 0x7fe, 0x100 }, /* O_NOCTTY */
    { 18372, 0x7fe, 0x20000 }, /* O_NOFOLLOW */
    { 18383, 0x7fe, 0x800 }, /* O_NONBLOCK */
    { 18394, 0x7fe, 0x200000 }, /* O_PATH */
    { 18401, 0x7fe, 0x0 }, /* O_RDONLY */
    { 18410, 0x7fe, 0x2 }, /* O_RDWR */
    { 18417, 0x7fe, 0x101000 }, /* O_SYNC */
    { 18424, 0x7fe, 0x410000 }, /* O_TMPFILE */
    { 18434, 0x7fe, 0x200 }, /* O_TRUNC */
    { 18442, 0x7fe, 0x1 }, /* O_WRONLY */
    { 18451, 0x7fe, 0x4 }, /* PROT_EXEC */
    { 18461, 0x7fe, 0x1000000 }, /* PROT_GROWSDOWN */
    { 18476, 0x7fe, 0x2000000 }, /* PROT_GROWSUP */
    { 18489, 0x7fe, 0x0 }, /* PROT_NONE */
    { 18499, 0x7fe, 0x1 }, /* PROT_READ */
    { 18509, 0x7fe, 0x8 }, /* PROT_SEM */
    { 18518, 0x7fe, 0x2 }, /* PROT_WRITE */
    { 18529, 0x7fe, 0x540b }, /* TCFLSH */
    { 18536, 0x7fe, 0x5405 }, /* TCGETA */
    { 18543, 0x7fe, 0x5401 }, /* TCGETS */
    { 18550, 0x7fe, 0x5432 }, /* TCGETX */
    { 18557, 0x7fe, 0x5409 }, /* TCSBRK */
    { 18564, 0x7fe, 0x5425 }, /* TCSBRKP */
    { 18572, 0x7fe, 0x5406 }, /* TCSETA */
    { 18579, 0x7fe, 0x5408 }, /* TCSETAF */
    { 18587, 0x7fe, 0x5407 }, /* TCSETAW */
    { 18595, 0x7fe, 0x5402 }, /* TCSETS */
    { 18602, 0x7fe, 0x5404 }, /* TCSETSF */
    { 18610, 0x7fe, 0x5403 }, /* TCSETSW */
    { 18618, 0x7fe, 0x5433 }, /* TCSETX */
    { 18625, 0x7fe, 0x5434 }, /* TCSETXF */
    { 18633, 0x7fe, 0x5435 }, /* TCSETXW */
    { 18641, 0x7fe, 0x540a }, /* TCXONC */
    { 18648, 0x7fe, 0x5428 }, /* TIOCCBRK */
    { 18657, 0x7fe, 0x541d }, /* TIOCCONS */
    { 18666, 0x7fe, 0x540c }, /* TIOCEXCL */
    { 18675, 0x7fe, 0x80045432 }, /* TIOCGDEV */
    { 18684, 0x7fe, 0x5424 }, /* TIOCGETD */
    { 18693, 0x7fe, 0x80045440 }, /* TIOCGEXCL */
    { 18703, 0x7fe, 0x545d }, /* TIOCGICOUNT */
    { 18715, 0x7fe, 0x5456 }, /* TIOCGLCKTRMIOS */
    { 18730, 0x7fe, 0x540f }, /* TIOCGPGRP */
    { 18740, 0x7fe, 0x80045438 }, /* TIOCGPKT */
    { 18749, 0x7fe, 0x80045439 }, /* TIOCGPTLCK */
    { 18760, 0x7fe, 0x80045430 }, /* TIOCGPTN */
    { 18769, 0x7fe, 0x5441 }, /* TIOCGPTPEER */
    { 18781, 0x7fe, 0x542e }, /* TIOCGRS485 */
    { 18792, 0x7fe, 0x541e }, /* TIOCGSERIAL */
    { 18804, 0x7fe, 0x5429 }, /* TIOCGSID */
    { 18813, 0x7fe, 0x5419 }, /* TIOCGSOFTCAR */
    { 18826, 0x7fe, 0x5413 }, /* TIOCGWINSZ */
    { 18837, 0x7fe, 0x541b }, /* TIOCINQ */
    { 18845, 0x7fe, 0x541c }, /* TIOCLINUX */
    { 18855, 0x7fe, 0x5417 }, /* TIOCMBIC */
    { 18864, 0x7fe, 0x5416 }, /* TIOCMBIS */
    { 18873, 0x7fe, 0x5415 }, /* TIOCMGET */
    { 18882, 0x7fe, 0x545c }, /* TIOCMIWAIT */
    { 18893, 0x7fe, 0x5418 }, /* TIOCMSET */
    { 18902, 0x7fe, 0x5422 }, /* TIOCNOTTY */
    { 18912, 0x7fe, 0x540d }, /* TIOCNXCL */
    { 18921, 0x7fe, 0x5411 }, /* TIOCOUTQ */
    { 18930, 0x7fe, 0x5420 }, /* TIOCPKT */
    { 18938, 0x7fe, 0x0 }, /* TIOCPKT_DATA */
    { 18951, 0x7fe, 0x20 }, /* TIOCPKT_DOSTOP */
    { 18966, 0x7fe, 0x1 }, /* TIOCPKT_FLUSHREAD */
    { 18984, 0x7fe, 0x2 }, /* TIOCPKT_FLUSHWRITE */
    { 19003, 0x7fe, 0x40 }, /* TIOCPKT_IOCTL */
    { 19017, 0x7fe, 0x10 }, /* TIOCPKT_NOSTOP */
    { 19032, 0x7fe, 0x8 }, /* TIOCPKT_START */
    { 19046, 0x7fe, 0x4 }, /* TIOCPKT_STOP */
    { 19059, 0x7fe, 0x5427 }, /* TIOCSBRK */
    { 19068, 0x7fe, 0x540e }, /* TIOCSCTTY */
    { 19078, 0x7fe, 0x5453 }, /* TIOCSERCONFIG */
    { 19092, 0x7fe, 0x5459 }, /* TIOCSERGETLSR */
    { 19106, 0x7fe, 0x545a }, /* TIOCSERGETMULTI */
    { 19122, 0x7fe, 0x5458 }, /* TIOCSERGSTRUCT */
    { 19137, 0x7fe, 0x5454 }, /* TIOCSERGWILD */
    { 19150, 0x7fe, 0x545b }, /* TIOCSERSETMULTI */
    { 19166, 0x7fe, 0x5455 }, /* TIOCSERSWILD */
    { 19179, 0x7fe, 0x1 }, /* TIOCSER_TEMT */
    { 19192, 0x7fe, 0x5423 }, /* TIOCSETD */
    { 19201, 0x7fe, 0x40045436 }, /* TIOCSIG */
    { 19209, 0x7fe, 0x5457 }, /* TIOCSLCKTRMIOS */
    { 19224, 0x7fe, 0x5410 }, /* TIOCSPGRP */
    { 19234, 0x7fe, 0x40045431 }, /* TIOCSPTLCK */
    { 19245, 0x7fe, 0x542f }, /* TIOCSRS485 */
    { 19256, 0x7fe, 0x541f }, /* TIOCSSERIAL */
    { 19268, 0x7fe, 0x541a }, /* TIOCSSOFTCAR */
    { 19281, 0x7fe, 0x5412 }, /* TIOCSTI */
    { 19289, 0x7fe, 0x5414 }, /* TIOCSWINSZ */
    { 19300, 0x7fe, 0x5437 }, /* TIOCVHANGUP */
};

const size_t qs_abi_n_constants = G_N_ELEMENTS(qs_abi_constants);

const char qs_abi_constant_names[] =
    "CLONE_ARGS_SIZE_VER0\0"
    "CLONE_ARGS_SIZE_VER1\0"
    "CLONE_ARGS_SIZE_VER2\0"
    "CLONE_CHILD_CLEARTID\0"
    "CLONE_CHILD_SETTID\0"
    "CLONE_CLEAR_SIGHAND\0"
    "CLONE_DETACHED\0"
    "CLONE_FILES\0"
    "CLONE_FS\0"
    "CLONE_INTO_CGROUP\0"
    "CLONE_IO\0"
    "CLONE_NEWCGROUP\0"
    "CLONE_NEWIPC\0"
    "CLONE_NEWNET\0"
    "CLONE_NEWNS\0"
    "CLONE_NEWPID\0"
    "CLONE_NEWTIME\0"
    "CLONE_NEWUSER\0"
    "CLONE_NEWUTS\0"
    "CLONE_PARENT\0"
    "CLONE_PARENT_SETTID\0"
    "CLONE_PIDFD\0"
    "CLONE_PTRACE\0"
    "CLONE_SETTLS\0"
    "CLONE_SIGHAND\0"
    "CLONE_SYSVSEM\0"
    "CLONE_THREAD\0"
    "CLONE_UNTRACED\0"
    "CLONE_VFORK\0"
    "CLONE_VM\0"
    "FIONBIO\0"
    "FIONCLEX\0"
    "FIONREAD\0"
    "FUTEX_32\0"
    "FUTEX_BITSET_MATCH_ANY\0"
    "FUTEX_CLOCK_REALTIME\0"
    "FUTEX_CMD_MASK\0"
    "FUTEX_CMP_REQUEUE\0"
    "FUTEX_CMP_REQUEUE_PI\0"
    "FUTEX_CMP_REQUEUE_PI_PRIVATE\0"
    "FUTEX_CMP_REQUEUE_PRIVATE\0"
    "FUTEX_FD\0"
    "FUTEX_LOCK_PI\0"
    "FUTEX_LOCK_PI2\0"
    "FUTEX_LOCK_PI2_PRIVATE\0"
    "FUTEX_LOCK_PI_PRIVATE\0"
    "FUTEX_OP_ADD\0"
    "FUTEX_OP_ANDN\0"
    "FUTEX_OP_CMP_EQ\0"
    "FUTEX_OP_CMP_GE\0"
    "FUTEX_OP_CMP_GT\0"
    "FUTEX_OP_CMP_LE\0"
    "FUTEX_OP_CMP_LT\0"
    "FUTEX_OP_CMP_NE\0"
    "FUTEX_OP_OPARG_SHIFT\0"
    "FUTEX_OP_OR\0"
    "FUTEX_OP_SET\0"
    "FUTEX_OP_XOR\0"
    "FUTEX_OWNER_DIED\0"
    "FUTEX_PRIVATE_FLAG\0"
    "FUTEX_REQUEUE\0"
    "FUTEX_REQUEUE_PRIVATE\0"
    "FUTEX_TID_MASK\0"
    "FUTEX_TRYLOCK_PI\0"
    "FUTEX_TRYLOCK_PI_PRIVATE\0"
    "FUTEX_UNLOCK_PI\0"
    "FUTEX_UNLOCK_PI_PRIVATE\0"
    "FUTEX_WAIT\0"
    "FUTEX_WAITERS\0"
    "FUTEX_WAITV_MAX\0"
    "FUTEX_WAIT_BITSET\0"
    "FUTEX_WAIT_BITSET_PRIVATE\0"
    "FUTEX_WAIT_PRIVATE\0"
    "FUTEX_WAIT_REQUEUE_PI\0"
    "FUTEX_WAIT_REQUEUE_PI_PRIVATE\0"
    "FUTEX_WAKE\0"
    "FUTEX_WAKE_BITSET\0"
    "FUTEX_WAKE_BITSET_PRIVATE\0"
    "FUTEX_WAKE_OP\0"
    "FUTEX_WAKE_OP_PRIVATE\0"
    "FUTEX_WAKE_PRIVATE\0"
    "F_GETFD\0"
    "F_GETFL\0"
    "F_GETLEASE\0"
    "F_GETLK\0"
    "F_GETOWN\0"
    "F_GETOWNER_UIDS\0"
    "F_GETOWN_EX\0"
    "F_GETPIPE_SZ\0"
    "F_GETSIG\0"
    "F_GET_FILE_RW_HINT\0"
    "F_GET_RW_HINT\0"
    "F_GET_SEALS\0"
    "F_SEAL_FUTURE_WRITE\0"
    "F_SEAL_GROW\0"
    "F_SEAL_SEAL\0"
    "F_SEAL_SHRINK\0"
    "F_SEAL_WRITE\0"
    "F_SETFD\0"
    "F_SETFL\0"
    "F_SETLEASE\0"
    "F_SETLK\0"
    "F_SETLKW\0"
    "F_SETOWN\0"
    "F_SETOWN_EX\0"
    "F_SETPIPE_SZ\0"
    "F_SETSIG\0"
    "F_SET_FILE_RW_HINT\0"
    "F_SET_RW_HINT\0"
    "F_SHLCK\0"
    "KVM_APIC_REG_SIZE\0"
    "KVM_API_VERSION\0"
    "KVM_ARM_DEV_EL1_PTIMER\0"
    "KVM_ARM_DEV_EL1_VTIMER\0"
    "KVM_ARM_DEV_PMU\0"
    "KVM_ARM_SET_DEVICE_ADDR\0"
    "KVM_ARM_VCPU_FINALIZE\0"
    "KVM_ASSIGN_DEV_IRQ\0"
    "KVM_ASSIGN_IRQ\0"
    "KVM_ASSIGN_PCI_DEVICE\0"
    "KVM_ASSIGN_SET_INTX_MASK\0"
    "KVM_ASSIGN_SET_MSIX_ENTRY\0"
    "KVM_ASSIGN_SET_MSIX_NR\0"
    "KVM_BUS_LOCK_DETECTION_EXIT\0"
    "KVM_BUS_LOCK_DETECTION_OFF\0"
    "KVM_CAP_ADJUST_CLOCK\0"
    "KVM_CAP_ARM_EL1_32BIT\0"
    "KVM_CAP_ARM_INJECT_EXT_DABT\0"
    "KVM_CAP_ARM_INJECT_SERROR_ESR\0"
    "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2\0"
    "KVM_CAP_ARM_MTE\0"
    "KVM_CAP_ARM_NISV_TO_USER\0"
    "KVM_CAP_ARM_PMU_V3\0"
    "KVM_CAP_ARM_PSCI\0"
    "KVM_CAP_ARM_PSCI_0_2\0"
    "KVM_CAP_ARM_PTRAUTH_ADDRESS\0"
    "KVM_CAP_ARM_PTRAUTH_GENERIC\0"
    "KVM_CAP_ARM_SET_DEVICE_ADDR\0"
    "KVM_CAP_ARM_SVE\0"
    "KVM_CAP_ARM_SYSTEM_SUSPEND\0"
    "KVM_CAP_ARM_USER_IRQ\0"
    "KVM_CAP_ARM_VM_IPA_SIZE\0"
    "KVM_CAP_ASSIGN_DEV_IRQ\0"
    "KVM_CAP_ASYNC_PF\0"
    "KVM_CAP_ASYNC_PF_INT\0"
    "KVM_CAP_BINARY_STATS_FD\0"
    "KVM_CAP_CHECK_EXTENSION_VM\0"
    "KVM_CAP_CLOCKSOURCE\0"
    "KVM_CAP_COALESCED_MMIO\0"
    "KVM_CAP_COALESCED_PIO\0"
    "KVM_CAP_DEBUGREGS\0"
    "KVM_CAP_DESTROY_MEMORY_REGION_WORKS\0"
    "KVM_CAP_DEVICE_CTRL\0"
    "KVM_CAP_DIRTY_LOG_RING\0"
    "KVM_CAP_DIRTY_LOG_RING_ACQ_REL\0"
    "KVM_CAP_DISABLE_QUIRKS\0"
    "KVM_CAP_DISABLE_QUIRKS2\0"
    "KVM_CAP_ENABLE_CAP\0"
    "KVM_CAP_ENABLE_CAP_VM\0"
    "KVM_CAP_ENFORCE_PV_FEATURE_CPUID\0"
    "KVM_CAP_EXCEPTION_PAYLOAD\0"
    "KVM_CAP_EXIT_HYPERCALL\0"
    "KVM_CAP_EXIT_ON_EMULATION_FAILURE\0"
    "KVM_CAP_EXT_CPUID\0"
    "KVM_CAP_EXT_EMUL_CPUID\0"
    "KVM_CAP_GET_MSR_FEATURES\0"
    "KVM_CAP_GET_TSC_KHZ\0"
    "KVM_CAP_GUEST_DEBUG_HW_BPS\0"
    "KVM_CAP_GUEST_DEBUG_HW_WPS\0"
    "KVM_CAP_HALT_POLL\0"
    "KVM_CAP_HLT\0"
    "KVM_CAP_HYPERV\0"
    "KVM_CAP_HYPERV_CPUID\0"
    "KVM_CAP_HYPERV_DIRECT_TLBFLUSH\0"
    "KVM_CAP_HYPERV_ENFORCE_CPUID\0"
    "KVM_CAP_HYPERV_ENLIGHTENED_VMCS\0"
    "KVM_CAP_HYPERV_EVENTFD\0"
    "KVM_CAP_HYPERV_SEND_IPI\0"
    "KVM_CAP_HYPERV_SPIN\0"
    "KVM_CAP_HYPERV_SYNIC\0"
    "KVM_CAP_HYPERV_SYNIC2\0"
    "KVM_CAP_HYPERV_TIME\0"
    "KVM_CAP_HYPERV_TLBFLUSH\0"
    "KVM_CAP_HYPERV_VAPIC\0"
    "KVM_CAP_HYPERV_VP_INDEX\0"
    "KVM_CAP_IMMEDIATE_EXIT\0"
    "KVM_CAP_INTERNAL_ERROR_DATA\0"
    "KVM_CAP_INTR_SHADOW\0"
    "KVM_CAP_IOAPIC_POLARITY_IGNORED\0"
    "KVM_CAP_IOEVENTFD\0"
    "KVM_CAP_IOEVENTFD_ANY_LENGTH\0"
    "KVM_CAP_IOEVENTFD_NO_LENGTH\0"
    "KVM_CAP_IOMMU\0"
    "KVM_CAP_IRQCHIP\0"
    "KVM_CAP_IRQFD\0"
    "KVM_CAP_IRQFD_RESAMPLE\0"
    "KVM_CAP_IRQ_INJECT_STATUS\0"
    "KVM_CAP_IRQ_MPIC\0"
    "KVM_CAP_IRQ_ROUTING\0"
    "KVM_CAP_IRQ_XICS\0"
    "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS\0"
    "KVM_CAP_KVMCLOCK_CTRL\0"
    "KVM_CAP_LAST_CPU\0"
    "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT\0"
    "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2\0"
    "KVM_CAP_MAX_VCPUS\0"
    "KVM_CAP_MAX_VCPU_ID\0"
    "KVM_CAP_MCE\0"
    "KVM_CAP_MIPS_64BIT\0"
    "KVM_CAP_MIPS_FPU\0"
    "KVM_CAP_MIPS_MSA\0"
    "KVM_CAP_MIPS_TE\0"
    "KVM_CAP_MIPS_VZ\0"
    "KVM_CAP_MMU_SHADOW_CACHE_CONTROL\0"
    "KVM_CAP_MP_STATE\0"
    "KVM_CAP_MSI_DEVID\0"
    "KVM_CAP_MSR_PLATFORM_INFO\0"
    "KVM_CAP_MULTI_ADDRESS_SPACE\0"
    "KVM_CAP_NESTED_STATE\0"
    "KVM_CAP_NOP_IO_DELAY\0"
    "KVM_CAP_NR_MEMSLOTS\0"
    "KVM_CAP_NR_VCPUS\0"
    "KVM_CAP_ONE_REG\0"
    "KVM_CAP_PCI_2_3\0"
    "KVM_CAP_PCI_SEGMENT\0"
    "KVM_CAP_PIT\0"
    "KVM_CAP_PIT2\0"
    "KVM_CAP_PIT_STATE2\0"
    "KVM_CAP_PMU_CAPABILITY\0"
    "KVM_CAP_PMU_EVENT_FILTER\0"
    "KVM_CAP_PPC_AIL_MODE_3\0"
    "KVM_CAP_PPC_ALLOC_HTAB\0"
    "KVM_CAP_PPC_BOOKE_SREGS\0"
    "KVM_CAP_PPC_BOOKE_WATCHDOG\0"
    "KVM_CAP_PPC_DAWR1\0"
    "KVM_CAP_PPC_ENABLE_HCALL\0"
    "KVM_CAP_PPC_EPR\0"
    "KVM_CAP_PPC_FIXUP_HCALL\0"
    "KVM_CAP_PPC_FWNMI\0"
    "KVM_CAP_PPC_GET_CPU_CHAR\0"
    "KVM_CAP_PPC_GET_PVINFO\0"
    "KVM_CAP_PPC_GET_SMMU_INFO\0"
    "KVM_CAP_PPC_GUEST_DEBUG_SSTEP\0"
    "KVM_CAP_PPC_HIOR\0"
    "KVM_CAP_PPC_HTAB_FD\0"
    "KVM_CAP_PPC_HTM\0"
    "KVM_CAP_PPC_HWRNG\0"
    "KVM_CAP_PPC_IRQ_LEVEL\0"
    "KVM_CAP_PPC_IRQ_XIVE\0"
    "KVM_CAP_PPC_MMU_HASH_V3\0"
    "KVM_CAP_PPC_MMU_RADIX\0"
    "KVM_CAP_PPC_NESTED_HV\0"
    "KVM_CAP_PPC_OSI\0"
    "KVM_CAP_PPC_PAIRED_SINGLES\0"
    "KVM_CAP_PPC_PAPR\0"
    "KVM_CAP_PPC_RMA\0"
    "KVM_CAP_PPC_RPT_INVALIDATE\0"
    "KVM_CAP_PPC_RTAS\0"
    "KVM_CAP_PPC_SECURE_GUEST\0"
    "KVM_CAP_PPC_SEGSTATE\0"
    "KVM_CAP_PPC_SMT\0"
    "KVM_CAP_PPC_SMT_POSSIBLE\0"
    "KVM_CAP_PPC_UNSET_IRQ\0"
    "KVM_CAP_PTP_KVM\0"
    "KVM_CAP_PV_MMU\0"
    "KVM_CAP_READONLY_MEM\0"
    "KVM_CAP_REINJECT_CONTROL\0"
    "KVM_CAP_S390_AIS\0"
    "KVM_CAP_S390_AIS_MIGRATION\0"
    "KVM_CAP_S390_BPB\0"
    "KVM_CAP_S390_CMMA_MIGRATION\0"
    "KVM_CAP_S390_COW\0"
    "KVM_CAP_S390_CPU_TOPOLOGY\0"
    "KVM_CAP_S390_CSS_SUPPORT\0"
    "KVM_CAP_S390_DIAG318\0"
    "KVM_CAP_S390_GMAP\0"
    "KVM_CAP_S390_GS\0"
    "KVM_CAP_S390_HPAGE_1M\0"
    "KVM_CAP_S390_INJECT_IRQ\0"
    "KVM_CAP_S390_IRQCHIP\0"
    "KVM_CAP_S390_IRQ_STATE\0"
    "KVM_CAP_S390_MEM_OP\0"
    "KVM_CAP_S390_MEM_OP_EXTENSION\0"
    "KVM_CAP_S390_PROTECTED\0"
    "KVM_CAP_S390_PROTECTED_DUMP\0"
    "KVM_CAP_S390_PSW\0"
    "KVM_CAP_S390_RI\0"
    "KVM_CAP_S390_SKEYS\0"
    "KVM_CAP_S390_UCONTROL\0"
    "KVM_CAP_S390_USER_INSTR0\0"
    "KVM_CAP_S390_USER_SIGP\0"
    "KVM_CAP_S390_USER_STSI\0"
    "KVM_CAP_S390_VCPU_RESETS\0"
    "KVM_CAP_S390_VECTOR_REGISTERS\0"
    "KVM_CAP_S390_ZPCI_OP\0"
    "KVM_CAP_SET_BOOT_CPU_ID\0"
    "KVM_CAP_SET_GUEST_DEBUG\0"
    "KVM_CAP_SET_GUEST_DEBUG2\0"
    "KVM_CAP_SET_IDENTITY_MAP_ADDR\0"
    "KVM_CAP_SET_TSS_ADDR\0"
    "KVM_CAP_SGX_ATTRIBUTE\0"
    "KVM_CAP_SIGNAL_MSI\0"
    "KVM_CAP_SMALLER_MAXPHYADDR\0"
    "KVM_CAP_SPAPR_MULTITCE\0"
    "KVM_CAP_SPAPR_RESIZE_HPT\0"
    "KVM_CAP_SPAPR_TCE\0"
    "KVM_CAP_SPAPR_TCE_64\0"
    "KVM_CAP_SPAPR_TCE_VFIO\0"
    "KVM_CAP_SPLIT_IRQCHIP\0"
    "KVM_CAP_SREGS2\0"
    "KVM_CAP_STEAL_TIME\0"
    "KVM_CAP_SW_TLB\0"
    "KVM_CAP_SYNC_MMU\0"
    "KVM_CAP_SYNC_REGS\0"
    "KVM_CAP_SYSTEM_EVENT_DATA\0"
    "KVM_CAP_SYS_ATTRIBUTES\0"
    "KVM_CAP_SYS_HYPERV_CPUID\0"
    "KVM_CAP_TSC_CONTROL\0"
    "KVM_CAP_TSC_DEADLINE_TIMER\0"
    "KVM_CAP_USER_MEMORY\0"
    "KVM_CAP_USER_NMI\0"
    "KVM_CAP_VAPIC\0"
    "KVM_CAP_VCPU_ATTRIBUTES\0"
    "KVM_CAP_VCPU_EVENTS\0"
    "KVM_CAP_VM_ATTRIBUTES\0"
    "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM\0"
    "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES\0"
    "KVM_CAP_VM_GPA_BITS\0"
    "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM\0"
    "KVM_CAP_VM_TSC_CONTROL\0"
    "KVM_CAP_X2APIC_API\0"
    "KVM_CAP_X86_BUS_LOCK_EXIT\0"
    "KVM_CAP_X86_DISABLE_EXITS\0"
    "KVM_CAP_X86_MSR_FILTER\0"
    "KVM_CAP_X86_NOTIFY_VMEXIT\0"
    "KVM_CAP_X86_ROBUST_SINGLESTEP\0"
    "KVM_CAP_X86_SMM\0"
    "KVM_CAP_X86_TRIPLE_FAULT_EVENT\0"
    "KVM_CAP_X86_USER_SPACE_MSR\0"
    "KVM_CAP_XCRS\0"
    "KVM_CAP_XEN_HVM\0"
    "KVM_CAP_XSAVE\0"
    "KVM_CAP_XSAVE2\0"
    "KVM_CHECK_EXTENSION\0"
    "KVM_CLEAR_DIRTY_LOG\0"
    "KVM_CLOCK_HOST_TSC\0"
    "KVM_CLOCK_REALTIME\0"
    "KVM_CLOCK_TSC_STABLE\0"
    "KVM_COALESCED_MMIO_PAGE_OFFSET\0"
    "KVM_CPUID_FLAG_SIGNIFCANT_INDEX\0"
    "KVM_CPUID_FLAG_STATEFUL_FUNC\0"
    "KVM_CPUID_FLAG_STATE_READ_NEXT\0"
    "KVM_CREATE_DEVICE\0"
    "KVM_CREATE_DEVICE_TEST\0"
    "KVM_CREATE_IRQCHIP\0"
    "KVM_CREATE_PIT\0"
    "KVM_CREATE_PIT2\0"
    "KVM_CREATE_VCPU\0"
    "KVM_CREATE_VM\0"
    "KVM_DEASSIGN_DEV_IRQ\0"
    "KVM_DEASSIGN_PCI_DEVICE\0"
    "KVM_DEBUG_GUEST\0"
    "KVM_DEV_ASSIGN_ENABLE_IOMMU\0"
    "KVM_DEV_ASSIGN_MASK_INTX\0"
    "KVM_DEV_ASSIGN_PCI_2_3\0"
    "KVM_DEV_IRQ_GUEST_INTX\0"
    "KVM_DEV_IRQ_GUEST_MASK\0"
    "KVM_DEV_IRQ_GUEST_MSI\0"
    "KVM_DEV_IRQ_GUEST_MSIX\0"
    "KVM_DEV_IRQ_HOST_INTX\0"
    "KVM_DEV_IRQ_HOST_MASK\0"
    "KVM_DEV_IRQ_HOST_MSI\0"
    "KVM_DEV_IRQ_HOST_MSIX\0"
    "KVM_DEV_TYPE_ARM_PV_TIME\0"
    "KVM_DEV_TYPE_ARM_VGIC_ITS\0"
    "KVM_DEV_TYPE_ARM_VGIC_V2\0"
    "KVM_DEV_TYPE_ARM_VGIC_V3\0"
    "KVM_DEV_TYPE_FLIC\0"
    "KVM_DEV_TYPE_FSL_MPIC_20\0"
    "KVM_DEV_TYPE_FSL_MPIC_42\0"
    "KVM_DEV_TYPE_VFIO\0"
    "KVM_DEV_TYPE_XICS\0"
    "KVM_DEV_TYPE_XIVE\0"
    "KVM_DEV_VFIO_GROUP\0"
    "KVM_DEV_VFIO_GROUP_ADD\0"
    "KVM_DEV_VFIO_GROUP_DEL\0"
    "KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE\0"
    "KVM_DIRTY_GFN_F_DIRTY\0"
    "KVM_DIRTY_GFN_F_MASK\0"
    "KVM_DIRTY_GFN_F_RESET\0"
    "KVM_DIRTY_LOG_INITIALLY_SET\0"
    "KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE\0"
    "KVM_DIRTY_LOG_PAGE_OFFSET\0"
    "KVM_DIRTY_TLB\0"
    "KVM_ENABLE_CAP\0"
    "KVM_EXIT_AP_RESET_HOLD\0"
    "KVM_EXIT_ARM_NISV\0"
    "KVM_EXIT_DCR\0"
    "KVM_EXIT_DEBUG\0"
    "KVM_EXIT_DIRTY_RING_FULL\0"
    "KVM_EXIT_EPR\0"
    "KVM_EXIT_EXCEPTION\0"
    "KVM_EXIT_FAIL_ENTRY\0"
    "KVM_EXIT_HLT\0"
    "KVM_EXIT_HYPERCALL\0"
    "KVM_EXIT_HYPERV\0"
    "KVM_EXIT_HYPERV_HCALL\0"
    "KVM_EXIT_HYPERV_SYNDBG\0"
    "KVM_EXIT_HYPERV_SYNIC\0"
    "KVM_EXIT_INTERNAL_ERROR\0"
    "KVM_EXIT_INTR\0"
    "KVM_EXIT_IO\0"
    "KVM_EXIT_IOAPIC_EOI\0"
    "KVM_EXIT_IO_IN\0"
    "KVM_EXIT_IO_OUT\0"
    "KVM_EXIT_IRQ_WINDOW_OPEN\0"
    "KVM_EXIT_MMIO\0"
    "KVM_EXIT_NMI\0"
    "KVM_EXIT_NOTIFY\0"
    "KVM_EXIT_OSI\0"
    "KVM_EXIT_PAPR_HCALL\0"
    "KVM_EXIT_RISCV_CSR\0"
    "KVM_EXIT_RISCV_SBI\0"
    "KVM_EXIT_S390_RESET\0"
    "KVM_EXIT_S390_SIEIC\0"
    "KVM_EXIT_S390_STSI\0"
    "KVM_EXIT_S390_TSCH\0"
    "KVM_EXIT_S390_UCONTROL\0"
    "KVM_EXIT_SET_TPR\0"
    "KVM_EXIT_SHUTDOWN\0"
    "KVM_EXIT_SYSTEM_EVENT\0"
    "KVM_EXIT_TPR_ACCESS\0"
    "KVM_EXIT_UNKNOWN\0"
    "KVM_EXIT_WATCHDOG\0"
    "KVM_EXIT_X86_BUS_LOCK\0"
    "KVM_EXIT_X86_RDMSR\0"
    "KVM_EXIT_X86_WRMSR\0"
    "KVM_EXIT_XEN\0"
    "KVM_EXIT_XEN_HCALL\0"
    "KVM_GET_API_VERSION\0"
    "KVM_GET_CLOCK\0"
    "KVM_GET_CPUID2\0"
    "KVM_GET_DEBUGREGS\0"
    "KVM_GET_DEVICE_ATTR\0"
    "KVM_GET_DIRTY_LOG\0"
    "KVM_GET_EMULATED_CPUID\0"
    "KVM_GET_FPU\0"
    "KVM_GET_IRQCHIP\0"
    "KVM_GET_LAPIC\0"
    "KVM_GET_MP_STATE\0"
    "KVM_GET_MSRS\0"
    "KVM_GET_MSR_FEATURE_INDEX_LIST\0"
    "KVM_GET_MSR_INDEX_LIST\0"
    "KVM_GET_NESTED_STATE\0"
    "KVM_GET_NR_MMU_PAGES\0"
    "KVM_GET_ONE_REG\0"
    "KVM_GET_PIT\0"
    "KVM_GET_PIT2\0"
    "KVM_GET_REGS\0"
    "KVM_GET_REG_LIST\0"
    "KVM_GET_SREGS\0"
    "KVM_GET_SREGS2\0"
    "KVM_GET_STATS_FD\0"
    "KVM_GET_SUPPORTED_CPUID\0"
    "KVM_GET_SUPPORTED_HV_CPUID\0"
    "KVM_GET_TSC_KHZ\0"
    "KVM_GET_VCPU_EVENTS\0"
    "KVM_GET_VCPU_MMAP_SIZE\0"
    "KVM_GET_XCRS\0"
    "KVM_GET_XSAVE\0"
    "KVM_GET_XSAVE2\0"
    "KVM_GUESTDBG_BLOCKIRQ\0"
    "KVM_GUESTDBG_ENABLE\0"
    "KVM_GUESTDBG_INJECT_BP\0"
    "KVM_GUESTDBG_INJECT_DB\0"
    "KVM_GUESTDBG_SINGLESTEP\0"
    "KVM_GUESTDBG_USE_HW_BP\0"
    "KVM_GUESTDBG_USE_SW_BP\0"
    "KVM_HAS_DEVICE_ATTR\0"
    "KVM_HYPERV_CONN_ID_MASK\0"
    "KVM_HYPERV_EVENTFD\0"
    "KVM_HYPERV_EVENTFD_DEASSIGN\0"
    "KVM_INTERNAL_ERROR_DELIVERY_EV\0"
    "KVM_INTERNAL_ERROR_EMULATION\0"
    "KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES\0"
    "KVM_INTERNAL_ERROR_SIMUL_EX\0"
    "KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON\0"
    "KVM_INTERRUPT\0"
    "KVM_IOAPIC_NUM_PINS\0"
    "KVM_IOEVENTFD\0"
    "KVM_IOEVENTFD_FLAG_DATAMATCH\0"
    "KVM_IOEVENTFD_FLAG_DEASSIGN\0"
    "KVM_IOEVENTFD_FLAG_PIO\0"
    "KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY\0"
    "KVM_IOEVENTFD_VALID_FLAG_MASK\0"
    "KVM_IRQCHIP_IOAPIC\0"
    "KVM_IRQCHIP_PIC_MASTER\0"
    "KVM_IRQCHIP_PIC_SLAVE\0"
    "KVM_IRQFD\0"
    "KVM_IRQFD_FLAG_DEASSIGN\0"
    "KVM_IRQFD_FLAG_RESAMPLE\0"
    "KVM_IRQ_LINE\0"
    "KVM_IRQ_LINE_STATUS\0"
    "KVM_IRQ_ROUTING_HV_SINT\0"
    "KVM_IRQ_ROUTING_IRQCHIP\0"
    "KVM_IRQ_ROUTING_MSI\0"
    "KVM_IRQ_ROUTING_S390_ADAPTER\0"
    "KVM_IRQ_ROUTING_XEN_EVTCHN\0"
    "KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL\0"
    "KVM_KVMCLOCK_CTRL\0"
    "KVM_MAX_MSIX_PER_DEV\0"
    "KVM_MAX_XCRS\0"
    "KVM_MEMORY_ENCRYPT_OP\0"
    "KVM_MEMORY_ENCRYPT_REG_REGION\0"
    "KVM_MEMORY_ENCRYPT_UNREG_REGION\0"
    "KVM_MEM_LOG_DIRTY_PAGES\0"
    "KVM_MEM_READONLY\0"
    "KVM_MMU_FSL_BOOKE_HV\0"
    "KVM_MMU_FSL_BOOKE_NOHV\0"
    "KVM_MP_STATE_AP_RESET_HOLD\0"
    "KVM_MP_STATE_CHECK_STOP\0"
    "KVM_MP_STATE_HALTED\0"
    "KVM_MP_STATE_INIT_RECEIVED\0"
    "KVM_MP_STATE_LOAD\0"
    "KVM_MP_STATE_OPERATING\0"
    "KVM_MP_STATE_RUNNABLE\0"
    "KVM_MP_STATE_SIPI_RECEIVED\0"
    "KVM_MP_STATE_STOPPED\0"
    "KVM_MP_STATE_SUSPENDED\0"
    "KVM_MP_STATE_UNINITIALIZED\0"
    "KVM_MSI_VALID_DEVID\0"
    "KVM_MSR_EXIT_REASON_FILTER\0"
    "KVM_MSR_EXIT_REASON_INVAL\0"
    "KVM_MSR_EXIT_REASON_UNKNOWN\0"
    "KVM_MSR_FILTER_DEFAULT_ALLOW\0"
    "KVM_MSR_FILTER_DEFAULT_DENY\0"
    "KVM_MSR_FILTER_MAX_BITMAP_SIZE\0"
    "KVM_MSR_FILTER_MAX_RANGES\0"
    "KVM_MSR_FILTER_READ\0"
    "KVM_MSR_FILTER_WRITE\0"
    "KVM_NMI\0"
    "KVM_NOTIFY_CONTEXT_INVALID\0"
    "KVM_NR_INTERRUPTS\0"
    "KVM_NR_IRQCHIPS\0"
    "KVM_PIO_PAGE_OFFSET\0"
    "KVM_PIT_FLAGS_HPET_LEGACY\0"
    "KVM_PIT_FLAGS_SPEAKER_DATA_ON\0"
    "KVM_PIT_SPEAKER_DUMMY\0"
    "KVM_PMU_CAP_DISABLE\0"
    "KVM_PMU_EVENT_ALLOW\0"
    "KVM_PMU_EVENT_DENY\0"
    "KVM_PPC_1T_SEGMENTS\0"
    "KVM_PPC_ALLOCATE_HTAB\0"
    "KVM_PPC_GET_PVINFO\0"
    "KVM_PPC_GET_SMMU_INFO\0"
    "KVM_PPC_NO_HASH\0"
    "KVM_PPC_PAGE_SIZES_MAX_SZ\0"
    "KVM_PPC_PAGE_SIZES_REAL\0"
    "KVM_PPC_PVINFO_FLAGS_EV_IDLE\0"
    "KVM_PPC_RESIZE_HPT_COMMIT\0"
    "KVM_PPC_RESIZE_HPT_PREPARE\0"
    "KVM_PPC_SVM_OFF\0"
    "KVM_REGISTER_COALESCED_MMIO\0"
    "KVM_REG_ARCH_MASK\0"
    "KVM_REG_ARM\0"
    "KVM_REG_ARM64\0"
    "KVM_REG_GENERIC\0"
    "KVM_REG_IA64\0"
    "KVM_REG_MIPS\0"
    "KVM_REG_PPC\0"
    "KVM_REG_RISCV\0"
    "KVM_REG_S390\0"
    "KVM_REG_SIZE_MASK\0"
    "KVM_REG_SIZE_SHIFT\0"
    "KVM_REG_SIZE_U1024\0"
    "KVM_REG_SIZE_U128\0"
    "KVM_REG_SIZE_U16\0"
    "KVM_REG_SIZE_U2048\0"
    "KVM_REG_SIZE_U256\0"
    "KVM_REG_SIZE_U32\0"
    "KVM_REG_SIZE_U512\0"
    "KVM_REG_SIZE_U64\0"
    "KVM_REG_SIZE_U8\0"
    "KVM_REG_X86\0"
    "KVM_REINJECT_CONTROL\0"
    "KVM_RESET_DIRTY_RINGS\0"
    "KVM_RUN\0"
    "KVM_RUN_X86_BUS_LOCK\0"
    "KVM_RUN_X86_SMM\0"
    "KVM_S390_CLEAR_RESET\0"
    "KVM_S390_CMMA_PEEK\0"
    "KVM_S390_ENABLE_SIE\0"
    "KVM_S390_GET_CMMA_BITS\0"
    "KVM_S390_GET_IRQ_STATE\0"
    "KVM_S390_GET_SKEYS\0"
    "KVM_S390_GET_SKEYS_NONE\0"
    "KVM_S390_INITIAL_RESET\0"
    "KVM_S390_INTERRUPT\0"
    "KVM_S390_INT_CLOCK_COMP\0"
    "KVM_S390_INT_CPU_TIMER\0"
    "KVM_S390_INT_EMERGENCY\0"
    "KVM_S390_INT_EXTERNAL_CALL\0"
    "KVM_S390_INT_IO_AI_MASK\0"
    "KVM_S390_INT_IO_MAX\0"
    "KVM_S390_INT_IO_MIN\0"
    "KVM_S390_INT_PFAULT_DONE\0"
    "KVM_S390_INT_PFAULT_INIT\0"
    "KVM_S390_INT_SERVICE\0"
    "KVM_S390_INT_VIRTIO\0"
    "KVM_S390_IRQ\0"
    "KVM_S390_MCHK\0"
    "KVM_S390_MEMOP_ABSOLUTE_READ\0"
    "KVM_S390_MEMOP_ABSOLUTE_WRITE\0"
    "KVM_S390_MEMOP_F_CHECK_ONLY\0"
    "KVM_S390_MEMOP_F_INJECT_EXCEPTION\0"
    "KVM_S390_MEMOP_F_SKEY_PROTECTION\0"
    "KVM_S390_MEMOP_LOGICAL_READ\0"
    "KVM_S390_MEMOP_LOGICAL_WRITE\0"
    "KVM_S390_MEMOP_SIDA_READ\0"
    "KVM_S390_MEMOP_SIDA_WRITE\0"
    "KVM_S390_MEM_OP\0"
    "KVM_S390_NORMAL_RESET\0"
    "KVM_S390_PGM_FLAGS_ILC_0\0"
    "KVM_S390_PGM_FLAGS_ILC_1\0"
    "KVM_S390_PGM_FLAGS_ILC_MASK\0"
    "KVM_S390_PGM_FLAGS_ILC_VALID\0"
    "KVM_S390_PGM_FLAGS_NO_REWIND\0"
    "KVM_S390_PROGRAM_INT\0"
    "KVM_S390_PV_COMMAND\0"
    "KVM_S390_PV_CPU_COMMAND\0"
    "KVM_S390_RESET_CLEAR\0"
    "KVM_S390_RESET_CPU_INIT\0"
    "KVM_S390_RESET_IPL\0"
    "KVM_S390_RESET_POR\0"
    "KVM_S390_RESET_SUBSYSTEM\0"
    "KVM_S390_RESTART\0"
    "KVM_S390_SET_CMMA_BITS\0"
    "KVM_S390_SET_INITIAL_PSW\0"
    "KVM_S390_SET_IRQ_STATE\0"
    "KVM_S390_SET_SKEYS\0"
    "KVM_S390_SIE_PAGE_OFFSET\0"
    "KVM_S390_SIGP_SET_PREFIX\0"
    "KVM_S390_SIGP_STOP\0"
    "KVM_S390_SKEYS_MAX\0"
    "KVM_S390_STOP_FLAG_STORE_STATUS\0"
    "KVM_S390_STORE_STATUS\0"
    "KVM_S390_STORE_STATUS_NOADDR\0"
    "KVM_S390_STORE_STATUS_PREFIXED\0"
    "KVM_S390_UCAS_MAP\0"
    "KVM_S390_UCAS_UNMAP\0"
    "KVM_S390_VCPU_FAULT\0"
    "KVM_S390_ZPCIOP_DEREG_AEN\0"
    "KVM_S390_ZPCIOP_REGAEN_HOST\0"
    "KVM_S390_ZPCIOP_REG_AEN\0"
    "KVM_S390_ZPCI_OP\0"
    "KVM_SET_BOOT_CPU_ID\0"
    "KVM_SET_CLOCK\0"
    "KVM_SET_CPUID\0"
    "KVM_SET_CPUID2\0"
    "KVM_SET_DEBUGREGS\0"
    "KVM_SET_DEVICE_ATTR\0"
    "KVM_SET_FPU\0"
    "KVM_SET_GSI_ROUTING\0"
    "KVM_SET_GUEST_DEBUG\0"
    "KVM_SET_IDENTITY_MAP_ADDR\0"
    "KVM_SET_IRQCHIP\0"
    "KVM_SET_LAPIC\0"
    "KVM_SET_MEMORY_ALIAS\0"
    "KVM_SET_MEMORY_REGION\0"
    "KVM_SET_MP_STATE\0"
    "KVM_SET_MSRS\0"
    "KVM_SET_NESTED_STATE\0"
    "KVM_SET_NR_MMU_PAGES\0"
    "KVM_SET_ONE_REG\0"
    "KVM_SET_PIT\0"
    "KVM_SET_PIT2\0"
    "KVM_SET_PMU_EVENT_FILTER\0"
    "KVM_SET_REGS\0"
    "KVM_SET_SIGNAL_MASK\0"
    "KVM_SET_SREGS\0"
    "KVM_SET_SREGS2\0"
    "KVM_SET_TSC_KHZ\0"
    "KVM_SET_TSS_ADDR\0"
    "KVM_SET_USER_MEMORY_REGION\0"
    "KVM_SET_VAPIC_ADDR\0"
    "KVM_SET_VCPU_EVENTS\0"
    "KVM_SET_XCRS\0"
    "KVM_SET_XSAVE\0"
    "KVM_SIGNAL_MSI\0"
    "KVM_SMI\0"
    "KVM_SREGS2_FLAGS_PDPTRS_VALID\0"
    "KVM_STATE_NESTED_EVMCS\0"
    "KVM_STATE_NESTED_FORMAT_SVM\0"
    "KVM_STATE_NESTED_FORMAT_VMX\0"
    "KVM_STATE_NESTED_GIF_SET\0"
    "KVM_STATE_NESTED_GUEST_MODE\0"
    "KVM_STATE_NESTED_MTF_PENDING\0"
    "KVM_STATE_NESTED_RUN_PENDING\0"
    "KVM_STATE_NESTED_SMM_GUEST_MODE\0"
    "KVM_STATE_NESTED_SMM_VMXON\0"
    "KVM_STATE_NESTED_SVM_VMCB_SIZE\0"
    "KVM_STATE_NESTED_VMX_VMCS_SIZE\0"
    "KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE\0"
    "KVM_STATS_BASE_MASK\0"
    "KVM_STATS_BASE_MAX\0"
    "KVM_STATS_BASE_POW10\0"
    "KVM_STATS_BASE_POW2\0"
    "KVM_STATS_BASE_SHIFT\0"
    "KVM_STATS_TYPE_CUMULATIVE\0"
    "KVM_STATS_TYPE_INSTANT\0"
    "KVM_STATS_TYPE_LINEAR_HIST\0"
    "KVM_STATS_TYPE_LOG_HIST\0"
    "KVM_STATS_TYPE_MASK\0"
    "KVM_STATS_TYPE_MAX\0"
    "KVM_STATS_TYPE_PEAK\0"
    "KVM_STATS_TYPE_SHIFT\0"
    "KVM_STATS_UNIT_BOOLEAN\0"
    "KVM_STATS_UNIT_BYTES\0"
    "KVM_STATS_UNIT_CYCLES\0"
    "KVM_STATS_UNIT_MASK\0"
    "KVM_STATS_UNIT_MAX\0"
    "KVM_STATS_UNIT_NONE\0"
    "KVM_STATS_UNIT_SECONDS\0"
    "KVM_STATS_UNIT_SHIFT\0"
    "KVM_SYNC_X86_EVENTS\0"
    "KVM_SYNC_X86_REGS\0"
    "KVM_SYNC_X86_SREGS\0"
    "KVM_SYNC_X86_VALID_FIELDS\0"
    "KVM_SYSTEM_EVENT_CRASH\0"
    "KVM_SYSTEM_EVENT_RESET\0"
    "KVM_SYSTEM_EVENT_SEV_TERM\0"
    "KVM_SYSTEM_EVENT_SHUTDOWN\0"
    "KVM_SYSTEM_EVENT_SUSPEND\0"
    "KVM_SYSTEM_EVENT_WAKEUP\0"
    "KVM_TPR_ACCESS_REPORTING\0"
    "KVM_TRACE_DISABLE\0"
    "KVM_TRACE_ENABLE\0"
    "KVM_TRACE_PAUSE\0"
    "KVM_TRANSLATE\0"
    "KVM_TRC_APIC_ACCESS\0"
    "KVM_TRC_CLTS\0"
    "KVM_TRC_CPUID\0"
    "KVM_TRC_CR_READ\0"
    "KVM_TRC_CR_WRITE\0"
    "KVM_TRC_CYCLE_SIZE\0"
    "KVM_TRC_DR_READ\0"
    "KVM_TRC_DR_WRITE\0"
    "KVM_TRC_ENTRYEXIT\0"
    "KVM_TRC_EXTRA_MAX\0"
    "KVM_TRC_GTLB_WRITE\0"
    "KVM_TRC_HANDLER\0"
    "KVM_TRC_HEAD_SIZE\0"
    "KVM_TRC_HLT\0"
    "KVM_TRC_INJ_VIRQ\0"
    "KVM_TRC_INTR\0"
    "KVM_TRC_IO_READ\0"
    "KVM_TRC_IO_WRITE\0"
    "KVM_TRC_LMSW\0"
    "KVM_TRC_MSR_READ\0"
    "KVM_TRC_MSR_WRITE\0"
    "KVM_TRC_NMI\0"
    "KVM_TRC_PAGE_FAULT\0"
    "KVM_TRC_PEND_INTR\0"
    "KVM_TRC_PPC_INSTR\0"
    "KVM_TRC_REDELIVER_EVT\0"
    "KVM_TRC_SHIFT\0"
    "KVM_TRC_STLB_INVAL\0"
    "KVM_TRC_STLB_WRITE\0"
    "KVM_TRC_TDP_FAULT\0"
    "KVM_TRC_VMENTRY\0"
    "KVM_TRC_VMEXIT\0"
    "KVM_TRC_VMMCALL\0"
    "KVM_UNREGISTER_COALESCED_MMIO\0"
    "KVM_VCPUEVENT_VALID_NMI_PENDING\0"
    "KVM_VCPUEVENT_VALID_PAYLOAD\0"
    "KVM_VCPUEVENT_VALID_SHADOW\0"
    "KVM_VCPUEVENT_VALID_SIPI_VECTOR\0"
    "KVM_VCPUEVENT_VALID_SMM\0"
    "KVM_VCPUEVENT_VALID_TRIPLE_FAULT\0"
    "KVM_VCPU_TSC_CTRL\0"
    "KVM_VCPU_TSC_OFFSET\0"
    "KVM_VM_MIPS_AUTO\0"
    "KVM_VM_MIPS_TE\0"
    "KVM_VM_MIPS_VZ\0"
    "KVM_VM_PPC_HV\0"
    "KVM_VM_PPC_PR\0"
    "KVM_VM_S390_UCONTROL\0"
    "KVM_VM_TYPE_ARM_IPA_SIZE_MASK\0"
    "KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK\0"
    "KVM_X2APIC_API_USE_32BIT_IDS\0"
    "KVM_X86_DISABLE_EXITS_CSTATE\0"
    "KVM_X86_DISABLE_EXITS_HLT\0"
    "KVM_X86_DISABLE_EXITS_MWAIT\0"
    "KVM_X86_DISABLE_EXITS_PAUSE\0"
    "KVM_X86_DISABLE_VALID_EXITS\0"
    "KVM_X86_GET_MCE_CAP_SUPPORTED\0"
    "KVM_X86_NOTIFY_VMEXIT_ENABLED\0"
    "KVM_X86_NOTIFY_VMEXIT_USER\0"
    "KVM_X86_QUIRK_CD_NW_CLEARED\0"
    "KVM_X86_QUIRK_FIX_HYPERCALL_INSN\0"
    "KVM_X86_QUIRK_LAPIC_MMIO_HOLE\0"
    "KVM_X86_QUIRK_LINT0_REENABLED\0"
    "KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT\0"
    "KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS\0"
    "KVM_X86_QUIRK_OUT_7E_INC_RIP\0"
    "KVM_X86_SETUP_MCE\0"
    "KVM_X86_SET_MCE\0"
    "KVM_X86_SET_MSR_FILTER\0"
    "KVM_X86_SHADOW_INT_MOV_SS\0"
    "KVM_X86_SHADOW_INT_STI\0"
    "KVM_X86_XCOMP_GUEST_SUPP\0"
    "KVM_XEN_ATTR_TYPE_EVTCHN\0"
    "KVM_XEN_ATTR_TYPE_LONG_MODE\0"
    "KVM_XEN_ATTR_TYPE_SHARED_INFO\0"
    "KVM_XEN_ATTR_TYPE_UPCALL_VECTOR\0"
    "KVM_XEN_ATTR_TYPE_XEN_VERSION\0"
    "KVM_XEN_EVTCHN_DEASSIGN\0"
    "KVM_XEN_EVTCHN_RESET\0"
    "KVM_XEN_EVTCHN_UPDATE\0"
    "KVM_XEN_HVM_CONFIG\0"
    "KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL\0"
    "KVM_XEN_HVM_CONFIG_EVTCHN_SEND\0"
    "KVM_XEN_HVM_CONFIG_HYPERCALL_MSR\0"
    "KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL\0"
    "KVM_XEN_HVM_CONFIG_RUNSTATE\0"
    "KVM_XEN_HVM_CONFIG_SHARED_INFO\0"
    "KVM_XEN_HVM_EVTCHN_SEND\0"
    "KVM_XEN_HVM_GET_ATTR\0"
    "KVM_XEN_HVM_SET_ATTR\0"
    "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR\0"
    "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST\0"
    "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT\0"
    "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA\0"
    "KVM_XEN_VCPU_ATTR_TYPE_TIMER\0"
    "KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR\0"
    "KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID\0"
    "KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO\0"
    "KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO\0"
    "KVM_XEN_VCPU_GET_ATTR\0"
    "KVM_XEN_VCPU_SET_ATTR\0"
    "MADV_COLD\0"
    "MADV_COLLAPSE\0"
    "MADV_DODUMP\0"
    "MADV_DOFORK\0"
    "MADV_DONTDUMP\0"
    "MADV_DONTFORK\0"
    "MADV_DONTNEED\0"
    "MADV_DONTNEED_LOCKED\0"
    "MADV_FREE\0"
    "MADV_HUGEPAGE\0"
    "MADV_HWPOISON\0"
    "MADV_KEEPONFORK\0"
    "MADV_MERGEABLE\0"
    "MADV_NOHUGEPAGE\0"
    "MADV_NORMAL\0"
    "MADV_PAGEOUT\0"
    "MADV_POPULATE_READ\0"
    "MADV_POPULATE_WRITE\0"
    "MADV_RANDOM\0"
    "MADV_REMOVE\0"
    "MADV_SEQUENTIAL\0"
    "MADV_SOFT_OFFLINE\0"
    "MADV_UNMERGEABLE\0"
    "MADV_WILLNEED\0"
    "MADV_WIPEONFORK\0"
    "MAP_32BIT\0"
    "MAP_ANONYMOUS\0"
    "MAP_DENYWRITE\0"
    "MAP_EXECUTABLE\0"
    "MAP_FILE\0"
    "MAP_FIXED\0"
    "MAP_FIXED_NOREPLACE\0"
    "MAP_GROWSDOWN\0"
    "MAP_HUGETLB\0"
    "MAP_LOCKED\0"
    "MAP_NONBLOCK\0"
    "MAP_NORESERVE\0"
    "MAP_POPULATE\0"
    "MAP_STACK\0"
    "MAP_SYNC\0"
    "MAP_TYPE\0"
    "MAP_UNINITIALIZED\0"
    "O_ACCMODE\0"
    "O_APPEND\0"
    "O_CLOEXEC\0"
    "O_CREAT\0"
    "O_DIRECT\0"
    "O_DIRECTORY\0"
    "O_DSYNC\0"
    "O_EXCL\0"
    "O_LARGEFILE\0"
    "O_NDELAY\0"
    "O_NOATIME\0"
    "O_NOCTTY\0"
    "O_NOFOLLOW\0"
    "O_NONBLOCK\0"
    "O_PATH\0"
    "O_RDONLY\0"
    "O_RDWR\0"
    "O_SYNC\0"
    "O_TMPFILE\0"
    "O_TRUNC\0"
    "O_WRONLY\0"
    "PROT_EXEC\0"
    "PROT_GROWSDOWN\0"
    "PROT_GROWSUP\0"
    "PROT_NONE\0"
    "PROT_READ\0"
    "PROT_SEM\0"
    "PROT_WRITE\0"
    "TCFLSH\0"
    "TCGETA\0"
    "TCGETS\0"
    "TCGETX\0"
    "TCSBRK\0"
    "TCSBRKP\0"
    "TCSETA\0"
    "TCSETAF\0"
    "TCSETAW\0"
    "TCSETS\0"
    "TCSETSF\0"
    "TCSETSW\0"
    "TCSETX\0"
    "TCSETXF\0"
    "TCSETXW\0"
    "TCXONC\0"
    "TIOCCBRK\0"
    "TIOCCONS\0"
    "TIOCEXCL\0"
    "TIOCGDEV\0"
    "TIOCGETD\0"
    "TIOCGEXCL\0"
    "TIOCGICOUNT\0"
    "TIOCGLCKTRMIOS\0"
    "TIOCGPGRP\0"
    "TIOCGPKT\0"
    "TIOCGPTLCK\0"
    "TIOCGPTN\0"
    "TIOCGPTPEER\0"
    "TIOCGRS485\0"
    "TIOCGSERIAL\0"
    "TIOCGSID\0"
    "TIOCGSOFTCAR\0"
    "TIOCGWINSZ\0"
    "TIOCINQ\0"
    "TIOCLINUX\0"
    "TIOCMBIC\0"
    "TIOCMBIS\0"
    "TIOCMGET\0"
    "TIOCMIWAIT\0"
    "TIOCMSET\0"
    "TIOCNOTTY\0"
    "TIOCNXCL\0"
    "TIOCOUTQ\0"
    "TIOCPKT\0"
    "TIOCPKT_DATA\0"
    "TIOCPKT_DOSTOP\0"
    "TIOCPKT_FLUSHREAD\0"
    "TIOCPKT_FLUSHWRITE\0"
    "TIOCPKT_IOCTL\0"
    "TIOCPKT_NOSTOP\0"
    "TIOCPKT_START\0"
    "TIOCPKT_STOP\0"
    "TIOCSBRK\0"
    "TIOCSCTTY\0"
    "TIOCSERCONFIG\0"
    "TIOCSERGETLSR\0"
    "TIOCSERGETMULTI\0"
    "TIOCSERGSTRUCT\0"
    "TIOCSERGWILD\0"
    "TIOCSERSETMULTI\0"
    "TIOCSERSWILD\0"
    "TIOCSER_TEMT\0"
    "TIOCSETD\0"
    "TIOCSIG\0"
    "TIOCSLCKTRMIOS\0"
    "TIOCSPGRP\0"
    "TIOCSPTLCK\0"
    "TIOCSRS485\0"
    "TIOCSSERIAL\0"
    "TIOCSSOFTCAR\0"
    "TIOCSTI\0"
    "TIOCSWINSZ\0"
    "TIOCVHANGUP\0";

const QsAbiConstant qs_abi_errnos[] = {
    { 0, 0x7fe, 0x7 }, /* E2BIG */
    { 6, 0x7fe, 0xd }, /* EACCES */
    { 13, 0x7fe, 0x62 }, /* EADDRINUSE */
    { 24, 0x7fe, 0x63 }, /* EADDRNOTAVAIL */
    { 38, 0x7fe, 0x44 }, /* EADV */
    { 43, 0x7fe, 0x61 }, /* EAFNOSUPPORT */
    { 56, 0x7fe, 0xb }, /* EAGAIN */
    { 63, 0x7fe, 0x72 }, /* EALREADY */
    { 72, 0x7fe, 0x34 }, /* EBADE */
    { 78, 0x7fe, 0x9 }, /* EBADF */
    { 84, 0x7fe, 0x4d }, /* EBADFD */
    { 91, 0x7fe, 0x4a }, /* EBADMSG */
    { 99, 0x7fe, 0x35 }, /* EBADR */
    { 105, 0x7fe, 0x38 }, /* EBADRQC */
    { 113, 0x7fe, 0x39 }, /* EBADSLT */
    { 121, 0x7fe, 0x3b }, /* EBFONT */
    { 128, 0x7fe, 0x10 }, /* EBUSY */
    { 134, 0x7fe, 0x7d }, /* ECANCELED */
    { 144, 0x7fe, 0xa }, /* ECHILD */
    { 151, 0x7fe, 0x2c }, /* ECHRNG */
    { 158, 0x7fe, 0x46 }, /* ECOMM */
    { 164, 0x7fe, 0x67 }, /* ECONNABORTED */
    { 177, 0x7fe, 0x6f }, /* ECONNREFUSED */
    { 190, 0x7fe, 0x68 }, /* ECONNRESET */
    { 201, 0x7fe, 0x23 }, /* EDEADLK */
    { 209, 0x7fe, 0x23 }, /* EDEADLOCK */
    { 219, 0x7fe, 0x59 }, /* EDESTADDRREQ */
    { 232, 0x7fe, 0x21 }, /* EDOM */
    { 237, 0x7fe, 0x49 }, /* EDOTDOT */
    { 245, 0x7fe, 0x7a }, /* EDQUOT */
    { 252, 0x7fe, 0x11 }, /* EEXIST */
    { 259, 0x7fe, 0xe }, /* EFAULT */
    { 266, 0x7fe, 0x1b }, /* EFBIG */
    { 272, 0x7fe, 0x70 }, /* EHOSTDOWN */
    { 282, 0x7fe, 0x71 }, /* EHOSTUNREACH */
    { 295, 0x7fe, 0x85 }, /* EHWPOISON */
    { 305, 0x7fe, 0x2b }, /* EIDRM */
    { 311, 0x7fe, 0x54 }, /* EILSEQ */
    { 318, 0x7fe, 0x73 }, /* EINPROGRESS */
    { 330, 0x7fe, 0x4 }, /* EINTR */
    { 336, 0x7fe, 0x16 }, /* EINVAL */
    { 343, 0x7fe, 0x5 }, /* EIO */
    { 347, 0x7fe, 0x6a }, /* EISCONN */
    { 355, 0x7fe, 0x15 }, /* EISDIR */
    { 362, 0x7fe, 0x78 }, /* EISNAM */
    { 369, 0x7fe, 0x7f }, /* EKEYEXPIRED */
    { 381, 0x7fe, 0x81 }, /* EKEYREJECTED */
    { 394, 0x7fe, 0x80 }, /* EKEYREVOKED */
    { 406, 0x7fe, 0x33 }, /* EL2HLT */
    { 413, 0x7fe, 0x2d }, /* EL2NSYNC */
    { 422, 0x7fe, 0x2e }, /* EL3HLT */
    { 429, 0x7fe, 0x2f }, /* EL3RST */
    { 436, 0x7fe, 0x4f }, /* ELIBACC */
    { 444, 0x7fe, 0x50 }, /* ELIBBAD */
    { 452, 0x7fe, 0x53 }, /* ELIBEXEC */
    { 461, 0x7fe, 0x52 }, /* ELIBMAX */
    { 469, 0x7fe, 0x51 }, /* ELIBSCN */
    { 477, 0x7fe, 0x30 }, /* ELNRNG */
    { 484, 0x7fe, 0x28 }, /* ELOOP */
    { 490, 0x7fe, 0x7c }, /* EMEDIUMTYPE */
    { 502, 0x7fe, 0x18 }, /* EMFILE */
    { 509, 0x7fe, 0x1f }, /* EMLINK */
    { 516, 0x7fe, 0x5a }, /* EMSGSIZE */
    { 525, 0x7fe, 0x48 }, /* EMULTIHOP */
    { 535, 0x7fe, 0x24 }, /* ENAMETOOLONG */
    { 548, 0x7fe, 0x77 }, /* ENAVAIL */
    { 556, 0x7fe, 0x64 }, /* ENETDOWN */
    { 565, 0x7fe, 0x66 }, /* ENETRESET */
    { 575, 0x7fe, 0x65 }, /* ENETUNREACH */
    { 587, 0x7fe, 0x17 }, /* ENFILE */
    { 594, 0x7fe, 0x37 }, /* ENOANO */
    { 601, 0x7fe, 0x69 }, /* ENOBUFS */
    { 609, 0x7fe, 0x32 }, /* ENOCSI */
    { 616, 0x7fe, 0x3d }, /* ENODATA */
    { 624, 0x7fe, 0x13 }, /* ENODEV */
    { 631, 0x7fe, 0x2 }, /* ENOENT */
    { 638, 0x7fe, 0x8 }, /* ENOEXEC */
    { 646, 0x7fe, 0x7e }, /* ENOKEY */
    { 653, 0x7fe, 0x25 }, /* ENOLCK */
    { 660, 0x7fe, 0x43 }, /* ENOLINK */
    { 668, 0x7fe, 0x7b }, /* ENOMEDIUM */
    { 678, 0x7fe, 0xc }, /* ENOMEM */
    { 685, 0x7fe, 0x2a }, /* ENOMSG */
    { 692, 0x7fe, 0x40 }, /* ENONET */
    { 699, 0x7fe, 0x41 }, /* ENOPKG */
    { 706, 0x7fe, 0x5c }, /* ENOPROTOOPT */
    { 718, 0x7fe, 0x1c }, /* ENOSPC */
    { 725, 0x7fe, 0x3f }, /* ENOSR */
    { 731, 0x7fe, 0x3c }, /* ENOSTR */
    { 738, 0x7fe, 0x26 }, /* ENOSYS */
    { 745, 0x7fe, 0xf }, /* ENOTBLK */
    { 753, 0x7fe, 0x6b }, /* ENOTCONN */
    { 762, 0x7fe, 0x14 }, /* ENOTDIR */
    { 770, 0x7fe, 0x27 }, /* ENOTEMPTY */
    { 780, 0x7fe, 0x76 }, /* ENOTNAM */
    { 788, 0x7fe, 0x83 }, /* ENOTRECOVERABLE */
    { 804, 0x7fe, 0x58 }, /* ENOTSOCK */
    { 813, 0x7fe, 0x19 }, /* ENOTTY */
    { 820, 0x7fe, 0x4c }, /* ENOTUNIQ */
    { 829, 0x7fe, 0x6 }, /* ENXIO */
    { 835, 0x7fe, 0x5f }, /* EOPNOTSUPP */
    { 846, 0x7fe, 0x4b }, /* EOVERFLOW */
    { 856, 0x7fe, 0x82 }, /* EOWNERDEAD */
    { 867, 0x7fe, 0x1 }, /* EPERM */
    { 873, 0x7fe, 0x60 }, /* EPFNOSUPPORT */
    { 886, 0x7fe, 0x20 }, /* EPIPE */
    { 892, 0x7fe, 0x47 }, /* EPROTO */
    { 899, 0x7fe, 0x5d }, /* EPROTONOSUPPORT */
    { 915, 0x7fe, 0x5b }, /* EPROTOTYPE */
    { 926, 0x7fe, 0x22 }, /* ERANGE */
    { 933, 0x7fe, 0x4e }, /* EREMCHG */
    { 941, 0x7fe, 0x42 }, /* EREMOTE */
    { 949, 0x7fe, 0x79 }, /* EREMOTEIO */
    { 959, 0x7fe, 0x55 }, /* ERESTART */
    { 968, 0x7fe, 0x84 }, /* ERFKILL */
    { 976, 0x7fe, 0x1e }, /* EROFS */
    { 982, 0x7fe, 0x6c }, /* ESHUTDOWN */
    { 992, 0x7fe, 0x5e }, /* ESOCKTNOSUPPORT */
    { 1008, 0x7fe, 0x1d }, /* ESPIPE */
    { 1015, 0x7fe, 0x3 }, /* ESRCH */
    { 1021, 0x7fe, 0x45 }, /* ESRMNT */
    { 1028, 0x7fe, 0x74 }, /* ESTALE */
    { 1035, 0x7fe, 0x56 }, /* ESTRPIPE */
    { 1044, 0x7fe, 0x3e }, /* ETIME */
    { 1050, 0x7fe, 0x6e }, /* ETIMEDOUT */
    { 1060, 0x7fe, 0x6d }, /* ETOOMANYREFS */
    { 1073, 0x7fe, 0x1a }, /* ETXTBSY */
    { 1081, 0x7fe, 0x75 }, /* EUCLEAN */
    { 1089, 0x7fe, 0x31 }, /* EUNATCH */
    { 1097, 0x7fe, 0x57 }, /* EUSERS */
    { 1104, 0x7fe, 0xb }, /* EWOULDBLOCK */
    { 1116, 0x7fe, 0x12 }, /* EXDEV */
    { 1122, 0x7fe, 0x36 }, /* EXFULL */
};

const size_t qs_abi_n_errnos = G_N_ELEMENTS(qs_abi_errnos);

const char qs_abi_errno_names[] =
    "E2BIG\0"
    "EACCES\0"
    "EADDRINUSE\0"
    "EADDRNOTAVAIL\0"
    "EADV\0"
    "EAFNOSUPPORT\0"
    "EAGAIN\0"
    "EALREADY\0"
    "EBADE\0"
    "EBADF\0"
    "EBADFD\0"
    "EBADMSG\0"
    "EBADR\0"
    "EBADRQC\0"
    "EBADSLT\0"
    "EBFONT\0"
    "EBUSY\0"
    "ECANCELED\0"
    "ECHILD\0"
    "ECHRNG\0"
    "ECOMM\0"
    "ECONNABORTED\0"
    "ECONNREFUSED\0"
    "ECONNRESET\0"
    "EDEADLK\0"
    "EDEADLOCK\0"
    "EDESTADDRREQ\0"
    "EDOM\0"
    "EDOTDOT\0"
    "EDQUOT\0"
    "EEXIST\0"
    "EFAULT\0"
    "EFBIG\0"
    "EHOSTDOWN\0"
    "EHOSTUNREACH\0"
    "EHWPOISON\0"
    "EIDRM\0"
    "EILSEQ\0"
    "EINPROGRESS\0"
    "EINTR\0"
    "EINVAL\0"
    "EIO\0"
    "EISCONN\0"
    "EISDIR\0"
    "EISNAM\0"
    "EKEYEXPIRED\0"
    "EKEYREJECTED\0"
    "EKEYREVOKED\0"
    "EL2HLT\0"
    "EL2NSYNC\0"
    "EL3HLT\0"
    "EL3RST\0"
    "ELIBACC\0"
    "ELIBBAD\0"
    "ELIBEXEC\0"
    "ELIBMAX\0"
    "ELIBSCN\0"
    "ELNRNG\0"
    "ELOOP\0"
    "EMEDIUMTYPE\0"
    "EMFILE\0"
    "EMLINK\0"
    "EMSGSIZE\0"
    "EMULTIHOP\0"
    "ENAMETOOLONG\0"
    "ENAVAIL\0"
    "ENETDOWN\0"
    "ENETRESET\0"
    "ENETUNREACH\0"
    "ENFILE\0"
    "ENOANO\0"
    "ENOBUFS\0"
    "ENOCSI\0"
    "ENODATA\0"
    "ENODEV\0"
    "ENOENT\0"
    "ENOEXEC\0"
    "ENOKEY\0"
    "ENOLCK\0"
    "ENOLINK\0"
    "ENOMEDIUM\0"
    "ENOMEM\0"
    "ENOMSG\0"
    "ENONET\0"
    "ENOPKG\0"
    "ENOPROTOOPT\0"
    "ENOSPC\0"
    "ENOSR\0"
    "ENOSTR\0"
    "ENOSYS\0"
    "ENOTBLK\0"
    "ENOTCONN\0"
    "ENOTDIR\0"
    "ENOTEMPTY\0"
    "ENOTNAM\0"
    "ENOTRECOVERABLE\0"
    "ENOTSOCK\0"
    "ENOTTY\0"
    "ENOTUNIQ\0"
    "ENXIO\0"
    "EOPNOTSUPP\0"
    "EOVERFLOW\0"
    "EOWNERDEAD\0"
    "EPERM\0"
    "EPFNOSUPPORT\0"
    "EPIPE\0"
    "EPROTO\0"
    "EPROTONOSUPPORT\0"
    "EPROTOTYPE\0"
    "ERANGE\0"
    "EREMCHG\0"
    "EREMOTE\0"
    "EREMOTEIO\0"
    "ERESTART\0"
    "ERFKILL\0"
    "EROFS\0"
    "ESHUTDOWN\0"
    "ESOCKTNOSUPPORT\0"
    "ESPIPE\0"
    "ESRCH\0"
    "ESRMNT\0"
    "ESTALE\0"
    "ESTRPIPE\0"
    "ETIME\0"
    "ETIMEDOUT\0"
    "ETOOMANYREFS\0"
    "ETXTBSY\0"
    "EUCLEAN\0"
    "EUNATCH\0"
    "EUSERS\0"
    "EWOULDBLOCK\0"
    "EXDEV\0"
    "EXFULL\0";
