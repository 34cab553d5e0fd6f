/**
 * Loaded first by a script that another one runs (`child-script.ts`, `bootstrap.mjs`): when the other is gone, even by a
 * signal that nobody can catch, the channel between the two closes, and this one ends too. In a worker there is no channel.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
