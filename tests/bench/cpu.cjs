// Loaded into a program that is measured: leaves behind how much processor time it took, in milliseconds.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.KASANE_BENCH_CPU, String((user + system) / 1000));
});
