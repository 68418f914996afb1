"""Which old criterion is which new one."""
