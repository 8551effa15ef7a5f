// Loaded into every process a start script starts: when the parent is gone, even by kill -9, so goes the child.

const CHECK_MS = 500;
const GRACE_MS = 5000;

const parent = process.ppid;

setInterval(() => {
  // The system gives orphans another parent at once, also when nobody has taken notice of the death yet.
  if (process.ppid === parent) return;
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), GRACE_MS).unref();
}, CHECK_MS).unref();
