// Loaded into a server by a test: answers how many bytes its objects take once what nobody needs is swept away.
process.on('message', () => {
  global.gc();
  process.send(process.memoryUsage().heapUsed);
});
// The channel alone does not keep the server alive.
process.channel.unref();
