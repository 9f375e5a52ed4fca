// Loaded before a process of ours: when the supervisor is gone, however that came, the process ends itself in good order.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
